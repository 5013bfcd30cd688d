// Finds out every morning, in shards, what moved in the vaults by itself: a job for each shard, and one that merges what they
// wrote. Container Apps tells a replica no index, so a job with several replicas cannot give each its own shard.
//   az deployment group create --resource-group RG --template-file drift.bicep --parameters environmentName=... ...

@description('The Container Apps environment, in this resource group.')
param environmentName string

@description('The user-assigned identity, in this resource group, with the role Key Vault Reader on the vaults.')
param identityName string

@description('The registry that the identity may pull from, such as contoso.azurecr.io.')
param registry string

@description('The image of examples/kubernetes/Dockerfile.')
param image string = '${registry}/keyvault-gitops:0.1.0'

@description('The storage account, in this resource group, whose file share takes what the shards write.')
param storageAccountName string

@description('The file share, which must exist.')
param shareName string

@description('The repository with the manifests, and its branch.')
param repository string
param branch string = 'main'

@description('How many shards.')
@minValue(2)
param shards int = 8

@description('When the jobs start, by UTC. Not shortly before midnight: the day names the run.')
param schedule string = '17 5 * * *'

param location string = resourceGroup().location

// The scripts of the Kubernetes example do the same here: the last job merges.
var scripts = loadYamlContent('../kubernetes/scripts.yaml').data
var script = join(['export RUN=drift-$(date -u +%F)', scripts['checkout.sh'], scripts['shard.sh']], '\n')

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' existing = {
  name: environmentName
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: identityName
}

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: storageAccountName
}

resource results 'Microsoft.App/managedEnvironments/storages@2024-03-01' = {
  parent: environment
  name: 'key-vault-results'
  properties: {
    azureFile: {
      accountName: account.name
      accountKey: account.listKeys().keys[0].value
      shareName: shareName
      accessMode: 'ReadWrite'
    }
  }
}

resource jobs 'Microsoft.App/jobs@2024-03-01' = [
  for index in range(0, shards + 1): {
    name: index < shards ? 'key-vault-drift-${index + 1}' : 'key-vault-drift-merge'
    location: location
    identity: {
      type: 'UserAssigned'
      userAssignedIdentities: {
        '${identity.id}': {}
      }
    }
    properties: {
      environmentId: environment.id
      configuration: {
        triggerType: 'Schedule'
        scheduleTriggerConfig: {
          cronExpression: schedule
          parallelism: 1
          replicaCompletionCount: 1
        }
        replicaTimeout: 1800
        // What a shard found is found again at once, and the merge fails where there is drift.
        replicaRetryLimit: index < shards ? 1 : 0
        registries: [
          {
            server: registry
            identity: identity.id
          }
        ]
      }
      template: {
        containers: [
          {
            name: 'shard'
            image: image
            command: [
              'sh'
              '-c'
              script
              'shard.sh'
              'drift'
            ]
            env: [
              { name: 'JOB_COMPLETION_INDEX', value: string(index) }
              { name: 'SHARDS', value: string(shards) }
              { name: 'REPOSITORY', value: repository }
              { name: 'BRANCH', value: branch }
              { name: 'RESULTS', value: '/results' }
              { name: 'WORK', value: '/tmp/work' }
              { name: 'HOME', value: '/tmp' }
              { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
            ]
            resources: {
              cpu: json('0.5')
              memory: '1Gi'
            }
            volumeMounts: [
              { volumeName: 'results', mountPath: '/results' }
            ]
          }
        ]
        volumes: [
          // The image's user is 1000.
          { name: 'results', storageType: 'AzureFile', storageName: results.name, mountOptions: 'uid=1000,gid=1000' }
        ]
      }
    }
  }
]
