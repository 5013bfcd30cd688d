#!/bin/sh
# The Azure CLI against `keyvault-gitops emulator --port 443`. ../README.md says how to run it.
set -eu
vault=${VAULT:-acme}
name=cli-$(date +%s)
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
secret() { az keyvault secret "$@" --vault-name "$vault" --output tsv; }
same() { [ "$1" = "$2" ] || { echo "azure-cli: $3: expected '$1', found '$2'" >&2; exit 1; }; }

secret set --name "$name" --value one --tags app=shop --content-type text/plain >/dev/null
secret set --name "$name" --value two >/dev/null
same two "$(secret show --name "$name" --query value)" "the newest version"
same 2 "$(secret list-versions --name "$name" --query 'length(@)')" "versions"
secret set-attributes --name "$name" --enabled false --tags app=till >/dev/null
same till "$(secret list --query "[?name=='$name'].tags.app")" "tags"
same false "$(secret list --query "[?name=='$name'].attributes.enabled" | tr 'F' 'f')" "enabled"
secret set-attributes --name "$name" --enabled true >/dev/null

secret backup --name "$name" --file "$folder/blob" >/dev/null
secret delete --name "$name" >/dev/null
same "$name" "$(secret list-deleted --query "[?name=='$name'].name")" "the deleted list"
secret recover --name "$name" >/dev/null
same two "$(secret show --name "$name" --query value)" "a recovered secret"
secret delete --name "$name" >/dev/null
secret purge --name "$name" >/dev/null
if secret show --name "$name" >/dev/null 2>"$folder/error"; then same gone there "a purged secret"; fi
grep -q SecretNotFound "$folder/error"
secret restore --file "$folder/blob" >/dev/null
same two "$(secret show --name "$name" --query value)" "a restored secret"
echo "azure-cli: ok"
