#!/bin/sh
# Runs the own tests of a Python package of the Azure SDK against the emulator. ../README.md says how.
# Usage: CA=FILE PORT=N sh python.sh PACKAGE VERSION [argument of pytest]...
set -eu
package=$1 version=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT

python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet "$package==$version" aiohttp azure-identity parameterized pytest pytest-asyncio \
  pytest-timeout python-dateutil
"$folder/venv/bin/pip" download --quiet --no-deps --no-binary :all: --dest "$folder" "$package==$version"
mkdir "$folder/source"
tar -xzf "$folder"/*.tar.gz -C "$folder/source" --strip-components 1

export REQUESTS_CA_BUNDLE="$CA" SSL_CERT_FILE="$CA" EMULATOR_PORT="$PORT" PYTHONPATH="$here"
export AZURE_KEYVAULT_URL=https://py.vault.azure.net/ AZURE_MANAGEDHSM_URL=https://pyhsm.managedhsm.azure.net/
export AZURE_KEYVAULT_ATTESTATION_URL=https://attestation.invalid KEYVAULT_SKU=premium
cd "$folder/source/tests"
"$folder/venv/bin/python" -m pytest -p no:cacheprovider -p devtools_testutils --timeout 120 --tb short -q -rfEs "$@"
