terraform {
  required_providers {
    azurerm = { source = "hashicorp/azurerm", version = "5.2.0" }
  }
}

provider "azurerm" {
  subscription_id                 = "00000000-0000-0000-0000-000000000001"
  resource_provider_registrations = "none"
  features {}
}

variable "db_password" {
  sensitive = true
}

data "azurerm_key_vault" "prod" {
  name                = "shop-prod"
  resource_group_name = "shop"
}

data "azurerm_key_vault" "shared" {
  name                = "shop-shared"
  resource_group_name = "shop"
}

resource "azurerm_key_vault_secret" "db_password" {
  name            = "db-password"
  key_vault_id    = data.azurerm_key_vault.prod.id
  value           = var.db_password
  content_type    = "text/plain"
  not_before_date = "2026-01-01T00:00:00Z"
  expiration_date = "2028-01-01T00:00:00Z"
  tags            = { app = "shop", env = "prod" }
}

resource "azurerm_key_vault_secret" "worker" {
  count        = 2
  name         = "worker-${count.index}"
  key_vault_id = data.azurerm_key_vault.prod.id
  value        = "CANARY-worker-${count.index}-5e1c0a77f2"
}

resource "azurerm_key_vault_secret" "partner" {
  for_each     = toset(["acme", "globex"])
  name         = "partner-${each.key}"
  key_vault_id = data.azurerm_key_vault.shared.id
  value        = "CANARY-partner-${each.key}-91bd44e0c3"
}

resource "azurerm_key_vault_secret" "session" {
  name             = "session-key"
  key_vault_id     = data.azurerm_key_vault.prod.id
  value_wo         = "CANARY-write-only-7d20c5a9be"
  value_wo_version = 3
}

resource "azurerm_key_vault_secret" "hidden" {
  name         = "hidden-tags"
  key_vault_id = data.azurerm_key_vault.prod.id
  value        = "CANARY-hidden-0b7e6d3f18"
  tags         = { token = sensitive("CANARY-tag-c49a2e6d70") }
}

resource "azurerm_key_vault_key" "signing" {
  name         = "token-signing"
  key_vault_id = data.azurerm_key_vault.prod.id
  key_type     = "EC"
  curve        = "P-256"
  key_opts     = ["verify", "sign"]
}

resource "azurerm_key_vault_key" "wrapping" {
  name         = "disk-wrapping"
  key_vault_id = data.azurerm_key_vault.prod.id
  key_type     = "RSA"
  key_size     = 2048
  key_opts     = ["wrapKey", "unwrapKey"]
  tags         = { app = "disks" }

  rotation_policy {
    expire_after         = "P90D"
    notify_before_expiry = "P29D"
    automatic {
      time_before_expiry = "P30D"
    }
  }
}

module "app" {
  for_each     = toset(["eu", "us"])
  source       = "./modules/app"
  region       = each.key
  key_vault_id = data.azurerm_key_vault.prod.id
}

data "azurerm_key_vault_secret" "existing" {
  name         = azurerm_key_vault_secret.db_password.name
  key_vault_id = data.azurerm_key_vault.prod.id
}

resource "terraform_data" "app_settings" {
  input = azurerm_key_vault_secret.db_password.versionless_id
}
