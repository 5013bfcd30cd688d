variable "region" {}
variable "key_vault_id" {}

resource "azurerm_key_vault_secret" "api" {
  name         = "api-${var.region}"
  key_vault_id = var.key_vault_id
  value        = "CANARY-api-${var.region}-3ac8f10b92"
  tags         = { region = var.region }
}
