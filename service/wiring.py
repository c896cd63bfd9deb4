"""Puts the parts together: the one place that chooses between them."""

from collections.abc import Iterator
from contextlib import contextmanager

from sandbox.docker.sandbox import DockerSandbox
from sandbox.trusted import TrustedSandbox
from service.catalogue.load import Catalogue
from service.config import Settings
from service.flows.ports import Judging


@contextmanager
def judging(settings: Settings) -> Iterator[Judging]:
    """What judges files outside any interview. Its containers are gone when it ends."""
    sandbox = _sandbox(settings)
    try:
        yield Judging(catalogue=_catalogue(settings), sandbox=sandbox)
    finally:
        sandbox.close()


def _catalogue(settings: Settings) -> Catalogue:
    return Catalogue(settings.problems, settings.cache / "cases", reference=TrustedSandbox())


def _sandbox(settings: Settings) -> DockerSandbox:
    return DockerSandbox(
        spares=settings.sandbox_spares, reuse=settings.sandbox_reuse, runtime=settings.sandbox_runtime
    )
