"""A stand-in for the package of this name in azure-sdk-for-python, which no registry has.

Every test runs live against `keyvault-gitops emulator` on port EMULATOR_PORT: `*.azure.net` resolves to it, every token
is a fake one, and nothing is recorded. A sleep ends after a second (most spare the service or poll it, and the emulator
settles at once). A second is needed: tests sleep to see the time of an update move.
"""
import asyncio
import functools
import os
import re
import socket
import time
import uuid

import pytest
from azure.core.credentials import AccessToken

RUN = uuid.uuid4().hex
resolve, sleep, sleep_async = socket.getaddrinfo, time.sleep, asyncio.sleep


def resolve_to_emulator(host, port, *args, **kwargs):
    name = host.decode() if isinstance(host, bytes) else str(host)
    if name.endswith(".azure.net"):
        return resolve("127.0.0.1", int(os.environ["EMULATOR_PORT"]), *args, **kwargs)
    return resolve(host, port, *args, **kwargs)


def sleep_at_most_a_second(seconds):
    sleep(min(seconds, 1))


async def sleep_async_at_most_a_second(seconds, *args):
    return await sleep_async(min(seconds, 1), *args)


socket.getaddrinfo = resolve_to_emulator
time.sleep = sleep_at_most_a_second
asyncio.sleep = sleep_async_at_most_a_second


class FakeCredential:
    def get_token(self, *scopes, **kwargs):
        return AccessToken("fake", int(time.time()) + 3600)

    def close(self):
        pass


class AsyncFakeCredential:
    async def get_token(self, *scopes, **kwargs):
        return AccessToken("fake", int(time.time()) + 3600)

    async def close(self):
        pass


class AzureRecordedTestCase:
    is_live = True
    in_recording = False

    def get_credential(self, client_class, is_async=False, **kwargs):
        return AsyncFakeCredential() if is_async else FakeCredential()

    def create_client_from_credential(self, client_class, credential, **kwargs):
        kwargs.pop("is_async", None)
        kwargs.setdefault("logging_enable", True)
        return client_class(credential=credential, **kwargs)

    def get_resource_name(self, name):
        """A name of this test in this run: twice the same where a test asks twice, as in the original."""
        test = os.environ.get("PYTEST_CURRENT_TEST", "")
        return name + uuid.uuid5(uuid.NAMESPACE_URL, RUN + test).hex[:8]

    create_random_name = get_resource_name

    @staticmethod
    def await_prepared_test(test):
        @functools.wraps(test)
        def run(instance, **kwargs):
            return asyncio.run(test(instance, **kwargs))

        return run


class AzureMgmtPreparer:
    def __init__(self, *args, **kwargs):
        pass


def is_live():
    return True


def recorded_by_proxy(test):
    return test


def __getattr__(name):
    """What changes a recording (sanitizers and matchers) does nothing."""
    if re.fullmatch(r"add_\w+_sanitizer|remove_batch_sanitizers|set_\w+_matcher", name):
        return lambda *args, **kwargs: None
    raise AttributeError(name)


@pytest.fixture(scope="session")
def test_proxy():
    """The real one starts the proxy that records."""
