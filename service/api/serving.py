"""Opens the application with everything behind it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fastapi import FastAPI

from service import wiring
from service.api import app
from service.api.context import Context, utc_now
from service.config import Settings
from service.flows.look import candidate_of
from service.worker import Worker


@contextmanager
def application(settings: Settings, create: Callable[[Context], FastAPI] = app.create) -> Iterator[FastAPI]:
    """The application with its judges at work; they finish what they are at when it ends.

    `state.abandon()` breaks off whatever runs: a submission is then judged at the next start.
    """
    with wiring.parts(settings) as parts:
        candidate = candidate_of(parts.ports, settings.candidate, now=utc_now())
        worker = Worker(parts.ports, parts.queue, settings.workers)
        worker.start()
        app = create(Context(ports=parts.ports, candidate=candidate))
        app.state.abandon = parts.sandbox.close
        try:
            yield app
        finally:
            worker.stop()
