"""Looks at the engine from outside, waiting with a deadline where the engine takes its time."""

import time
from collections.abc import Callable

from sandbox.docker.engine import Engine
from sandbox.docker.profile import OWNER_LABEL

DEADLINE_S = 20.0


def eventually(condition: Callable[[], bool], deadline_s: float = DEADLINE_S) -> bool:
    end = time.monotonic() + deadline_s
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def containers_of(engine: Engine, process: str, state: str | None = None) -> list[str]:
    """Ids of the containers that are labelled with the process, and in that state where one is named."""
    found = [item for item in engine.containers() if item["Labels"][OWNER_LABEL] == process]
    return [item["Id"] for item in found if state in (None, item["State"])]


def is_gone(engine: Engine, container: str) -> bool:
    """Whether the container whose id begins so is no more, or will be soon: the engine removes in the background."""
    return eventually(lambda: not any(item["Id"].startswith(container) for item in engine.containers()))
