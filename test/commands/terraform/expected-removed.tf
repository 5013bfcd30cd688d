# These blocks let Terraform (1.7 or newer) or OpenTofu (1.10 or newer) forget objects, and destroy nothing.
# 1. Put this file into the root module, and delete the resource blocks that it names, and no others, in one change.
# 2. Read the plan before you apply it: each of these objects "will not be destroyed", and nothing else goes.
# 3. Apply it before keyvault-gitops writes its first tag. Then delete this file.

removed {
  from = azurerm_key_vault_key.signing

  lifecycle {
    destroy = false
  }
}

removed {
  from = azurerm_key_vault_key.wrapping

  lifecycle {
    destroy = false
  }
}

removed {
  from = azurerm_key_vault_secret.db_password

  lifecycle {
    destroy = false
  }
}

removed {
  from = azurerm_key_vault_secret.partner

  lifecycle {
    destroy = false
  }
}

removed {
  from = azurerm_key_vault_secret.session

  lifecycle {
    destroy = false
  }
}

removed {
  from = azurerm_key_vault_secret.worker

  lifecycle {
    destroy = false
  }
}

removed {
  from = module.app.azurerm_key_vault_secret.api

  lifecycle {
    destroy = false
  }
}
