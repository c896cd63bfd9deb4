"""How far a judgement is, told to the store while it goes on: who shows it may be another process."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from sandbox.protocol import CaseReport, Heard
from service.core.submission import Progress
from service.flows.ports import Ports
from service.store import submissions

TOLD_EVERY_S = 0.3
"""A judgement that is over sooner is never told of, and costs nothing more."""

IsPassed = Callable[[int, CaseReport], bool]

_log = logging.getLogger("weakspot.judge")


@contextmanager
def told(ports: Ports, submission_id: str, claim: str, total: int, is_passed: IsPassed) -> Iterator[Heard]:
    """What it gives hears the cases, and keeps the run waiting for nothing."""
    heard: list[tuple[int, CaseReport]] = []
    over = Event()

    def tell() -> None:
        done = passed = 0
        while not over.wait(TOLD_EVERY_S):
            new = heard[done:]
            done, passed = done + len(new), passed + sum(is_passed(*one) for one in new)
            if new:
                with ports.store.begin() as tx:
                    submissions.tell(tx, submission_id, claim, Progress(done=done, passed=passed, total=total))

    thread = Thread(target=_guarded, args=(tell,), name="progress", daemon=True)
    thread.start()
    try:
        yield lambda place, report: heard.append((place, report))
    finally:
        over.set()
        thread.join()


def _guarded(tell: Callable[[], None]) -> None:
    """The verdict does not depend on it."""
    try:
        tell()
    except Exception:
        _log.warning("a judgement's progress could not be told", exc_info=True)
