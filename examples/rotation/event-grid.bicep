// Sends the vault's near-expiry events to the webhook `keyvault-gitops events`. Deploy it to the vault's resource group,
// while the webhook runs: Event Grid asks it at once whether it wants these events.
//   az deployment group create --resource-group RG --template-file event-grid.bicep --parameters vaultName=... endpoint=... audience=...
// Key Vault sends events only of versions that are made after this; `keyvault-gitops rotate` on a schedule sees all.

@description('The vault, in this resource group.')
param vaultName string

@description('The region of the vault.')
param location string = resourceGroup().location

@description('Where the webhook is: https://HOST/events, with a certificate of a public authority.')
param endpoint string

@description('The tenant of the webhook, as in the config under events.')
param tenantId string = tenant().tenantId

@description('The id or the URI of the webhook\'s app registration, as in the config under events.')
param audience string

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: vaultName
}

resource topic 'Microsoft.EventGrid/systemTopics@2022-06-15' = {
  name: '${vaultName}-events'
  location: location
  properties: {
    source: vault.id
    topicType: 'Microsoft.KeyVault.vaults'
  }
}

resource rotation 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2022-06-15' = {
  parent: topic
  name: 'rotation'
  properties: {
    eventDeliverySchema: 'CloudEventSchemaV1_0'
    destination: {
      endpointType: 'WebHook'
      properties: {
        endpointUrl: endpoint
        // Every delivery bears a token of this tenant for this app.
        azureActiveDirectoryTenantId: tenantId
        azureActiveDirectoryApplicationIdOrUri: audience
        maxEventsPerBatch: 1
      }
    }
    filter: {
      includedEventTypes: [
        'Microsoft.KeyVault.SecretNearExpiry'
        'Microsoft.KeyVault.SecretExpired'
        'Microsoft.KeyVault.KeyNearExpiry'
        'Microsoft.KeyVault.KeyExpired'
      ]
    }
    // Event Grid repeats a failed delivery for a day, at growing intervals.
    retryPolicy: {
      maxDeliveryAttempts: 30
      eventTimeToLiveInMinutes: 1440
    }
  }
}
