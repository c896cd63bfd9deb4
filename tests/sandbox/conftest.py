"""Runs of source code in the real sandbox, each in one line."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from sandbox.docker.sandbox import DockerSandbox
from sandbox.protocol import CaseReport, Exit, Report, Sandbox
from sandbox.signature import Json
from tests.factories import make_request, make_signature

Run = Callable[..., Report]
One = Callable[..., CaseReport]
Answer = Callable[..., Json]


@pytest.fixture
def run(docker_sandbox: DockerSandbox) -> Run:
    """run(source, [1], [2], stub="f(x: int) -> int", owner="tests", cpu_ms=…) gives the report."""
    return partial(run_in, docker_sandbox)


@pytest.fixture
def one(run: Run) -> One:
    """The same for one case: gives its report."""

    def one(source: str, *cases: list[Json], **options: Any) -> CaseReport:
        [case] = run(source, *cases, **options).cases
        return case

    return one


@pytest.fixture
def answer(one: One) -> Answer:
    """The same for one case that must be answered: gives the answer."""

    def answer(source: str, *cases: list[Json], **options: Any) -> Json:
        case = one(source, *cases, **options)
        assert (case.exit, case.fault) == (Exit.ANSWERED, None)
        return case.answer

    return answer


def run_in(sandbox: Sandbox, source: str, *cases: list[Json], **options: Any) -> Report:
    """Options are the request's own, `stub` for the signature of one call, and limits by name."""
    signature = make_signature(options.pop("stub", "f(x: int) -> int"))
    own = {name: options.pop(name) for name in ("owner", "signature", "cases") if name in options}
    return sandbox.run(make_request(source, *cases, limits=options, **{"signature": signature} | own))
