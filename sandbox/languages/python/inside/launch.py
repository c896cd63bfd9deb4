"""The Python language inside the container: warmed up once, then forked for each submission."""

import gc
from typing import Any

import prelude
import recursion
import worker


def warm() -> None:
    """Load in the supervisor all that submissions may import unasked, so that a fork has it at once."""
    recursion.unlimit()
    prelude.prepare()
    gc.collect()
    gc.freeze()


def serve(load: dict[str, Any], tasks: int, answers: int) -> None:
    """Load the submission and answer its cases, as the candidate's user."""
    worker.Worker(tasks, answers).serve(load["source"], load["signature"], prelude.module())
