"""Judges: threads that take submissions from the queue, and one that sweeps the store."""

import logging
import secrets
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from sandbox import process
from service.core.errors import WeakspotError
from service.flows.judge import judge
from service.flows.ports import Ports
from service.flows.recover import recover, sweep
from service.queues.local import LocalQueue

SWEEP_S = 1.0

_log = logging.getLogger("weakspot.worker")


class Worker:
    """Judges what `queue` brings, in `threads` threads, until it is stopped."""

    def __init__(self, ports: Ports, queue: LocalQueue, threads: int) -> None:
        self._ports = ports
        self._queue = queue
        self._stopping = threading.Event()
        self._threads = [
            *(threading.Thread(target=self._judge, name=f"judge {i + 1}", daemon=True) for i in range(threads)),
            threading.Thread(target=self._sweep, name="sweep", daemon=True),
        ]

    def start(self) -> None:
        recover(self._ports, is_alive, now=now())
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Return when what is being judged has been recorded."""
        self._stopping.set()
        self._queue.wake(len(self._threads))
        for thread in self._threads:
            thread.join()

    def _judge(self) -> None:
        while not self._stopping.is_set():
            submission_id = self._queue.take(timeout_s=0.2)
            if submission_id is not None:
                self._guarded(partial(judge, self._ports, submission_id, new_claim(), clock=now))

    def _sweep(self) -> None:
        while not self._stopping.wait(SWEEP_S):
            self._guarded(lambda: sweep(self._ports, now=now()))

    def _guarded(self, step: Callable[[], object]) -> None:
        """A step that fails (the database is full or busy) is found again by a later sweep."""
        try:
            step()
        except WeakspotError as error:
            _log.warning("%s; %s", error.what, error.hint)
        except Exception:
            _log.exception("a step of the worker failed")


def now() -> datetime:
    return datetime.now(UTC)


def new_claim() -> str:
    """Names the judge that holds it: this process, and this very judgement."""
    return f"{process.this()}:{secrets.token_hex(4)}"


def is_alive(claim: str) -> bool:
    """Whether the process that made the claim may still run."""
    return process.is_alive(claim.rpartition(":")[0])
