"""A client of another language's SDK, against `keyvault-gitops emulator`. README.md says how to run it."""

import os
import time

from azure.core.credentials import AccessToken
from azure.core.exceptions import HttpResponseError, ResourceNotFoundError
from azure.keyvault.secrets import SecretClient


class FakeCredential:
    """The emulator takes any token."""

    def get_token(self, *scopes, **options):
        return AccessToken("t", int(time.time()) + 3600)


url = os.environ["VAULT_URL"]
client = SecretClient(url, FakeCredential(), verify_challenge_resource="127.0.0.1" not in url)
name = f"python-{int(time.time())}"

first = client.set_secret(name, "one", content_type="text/plain", tags={"app": "shop"})
second = client.set_secret(name, "two")
assert client.get_secret(name).value == "two"
assert client.get_secret(name, first.properties.version).properties.tags == {"app": "shop"}
updated = client.update_secret_properties(name, second.properties.version, tags={"app": "till"}, enabled=False)
assert updated.tags == {"app": "till"}
try:
    client.get_secret(name)
    raise AssertionError("a disabled secret was shown")
except HttpResponseError as error:
    assert error.status_code == 403 and error.error.innererror["code"] == "SecretDisabled"
client.update_secret_properties(name, enabled=True)

assert len(list(client.list_properties_of_secret_versions(name))) == 2
for number in range(30):
    client.set_secret(f"{name}-{number}", "v")
assert sum(item.name.startswith(f"{name}-") for item in client.list_properties_of_secrets()) == 30

blob = client.backup_secret(name)
deleted = client.begin_delete_secret(name).result()
assert deleted.scheduled_purge_date > deleted.deleted_date
assert name in [item.name for item in client.list_deleted_secrets()]
client.begin_recover_deleted_secret(name).wait()
assert client.get_secret(name).value == "two"
client.begin_delete_secret(name).wait()
client.purge_deleted_secret(name)
try:
    client.get_secret(name)
    raise AssertionError("a purged secret was shown")
except ResourceNotFoundError as error:
    assert error.error.code == "SecretNotFound"
assert client.restore_secret_backup(blob).version == second.properties.version
print("python: ok")
