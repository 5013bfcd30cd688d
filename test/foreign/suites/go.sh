#!/bin/sh
# Runs the own tests of a Go module of the Azure SDK against the emulator. ../README.md says how.
# Usage: CA=FILE PORT=N sh go.sh MODULE VERSION [argument of the tests]...
set -eu
module=$1 version=$2
shift 2
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT

source=$(go mod download -json "github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/$module@$version" |
  sed -n 's/^\t"Dir": "\(.*\)",$/\1/p')
cp -R "$source" "$folder/source"
chmod -R u+w "$folder/source"
cd "$folder/source"
# The tests' credential of the live service becomes a fake one, and every address the emulator's.
sed -i.original 's/azcred\.New(nil)/azcred.Fake{}, error(nil)/' utils_test.go
cat > emulator_test.go <<EOF
package ${module}_test

import (
	"context"
	"net"
	"net/http"
)

func init() {
	http.DefaultTransport.(*http.Transport).DialContext = func(ctx context.Context, network, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, network, "127.0.0.1:$PORT")
	}
}
EOF
# Built before SSL_CERT_FILE replaces the system's certificates, which a download of modules needs.
go test -c -o suite .

export SSL_CERT_FILE="$CA" AZURE_RECORD_MODE=live AZURE_KEYVAULT_URL=https://go.vault.azure.net/
export AZURE_MANAGEDHSM_URL=https://gohsm.managedhsm.azure.net/ AZURE_KEYVAULT_ATTESTATION_URL=https://attestation.invalid
./suite -test.v "$@"
