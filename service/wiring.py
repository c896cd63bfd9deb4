"""Puts the parts together: the one place that chooses between them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sandbox.docker.sandbox import DockerSandbox
from sandbox.language import discover
from sandbox.trusted import TrustedSandbox
from service.catalogue.load import Catalogue
from service.config import Settings
from service.flows.ports import Judging, Ports
from service.queues.local import LocalQueue
from service.store.engine import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Everything that a service is made of; whoever opens it closes it."""

    ports: Ports
    queue: LocalQueue
    sandbox: DockerSandbox


def catalogue(settings: Settings) -> Catalogue:
    return Catalogue(settings.problems, settings.cache / "cases", reference=TrustedSandbox())


@contextmanager
def judging(settings: Settings) -> Iterator[Judging]:
    """What judges files outside any interview. Its containers are gone when it ends."""
    sandbox = _sandbox(settings)
    try:
        yield Judging(catalogue=catalogue(settings), sandbox=sandbox)
    finally:
        sandbox.close()


@contextmanager
def parts(settings: Settings) -> Iterator[Parts]:
    """Raises Unavailable where the database can't be opened. Its containers are gone when it ends."""
    store, queue, sandbox = Store(settings.database_url), LocalQueue(), _sandbox(settings)
    ports = Ports(
        store=store,
        catalogue=catalogue(settings),
        sandbox=sandbox,
        queue=queue,
        starters={name: language.starter for name, language in discover().items()},
    )
    try:
        yield Parts(ports=ports, queue=queue, sandbox=sandbox)
    finally:
        sandbox.close()
        store.close()


def _sandbox(settings: Settings) -> DockerSandbox:
    return DockerSandbox(spares=settings.sandbox_spares, reuse=settings.sandbox_reuse, runtime=settings.sandbox_runtime)
