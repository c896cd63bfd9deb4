"""A run as server-sent events: each case as soon as it is done, then the whole."""

from collections.abc import Callable, Iterator
from queue import SimpleQueue
from threading import Thread
from typing import TypeAlias

from sse_starlette import EventSourceResponse, ServerSentEvent

from service.api import errors, views
from service.api.models import CaseView, RunView
from service.core.problem import Problem
from service.core.verdict import Judgement
from service.flows.run import HeardResult

MEDIA_TYPE = "text/event-stream"
FIELDS = {"event": {"type": "string", "enum": ["case", "done", "error"]}, "data": {"type": "string"}}
EVENT = {"type": "object", "required": list(FIELDS), "properties": FIELDS}

Said: TypeAlias = CaseView | RunView | Exception
Run: TypeAlias = Callable[[HeardResult], Judgement]


def streamed(problem: Problem, run: Run) -> EventSourceResponse:
    """Raises what the run raises before its first case is done."""
    said: SimpleQueue[Said] = SimpleQueue()
    # In a thread of its own it goes on to its end, and is logged, also where nobody listens any more.
    Thread(target=_say_all, args=(problem, run, said), name="run", daemon=True).start()
    first = said.get()
    if isinstance(first, Exception):
        raise first
    return EventSourceResponse(_events(first, said))


def _say_all(problem: Problem, run: Run, said: "SimpleQueue[Said]") -> None:
    try:
        done = run(lambda result: said.put(views.case(problem, result)))
        said.put(views.run(problem, done))
    except Exception as error:  # whatever it is, who listens must not wait for ever
        said.put(error)


def _events(first: Said, said: "SimpleQueue[Said]") -> Iterator[ServerSentEvent]:
    one = first
    yield _event(one)
    while isinstance(one, CaseView):
        one = said.get()
        yield _event(one)


def _event(one: Said) -> ServerSentEvent:
    if isinstance(one, Exception):
        return ServerSentEvent(event="error", data=bytes(errors.answer(one, "a run").body).decode())
    # A candidate prints what it likes, also what some readers take for the end of a line: in ASCII there is none of it.
    data = one.model_dump_json(ensure_ascii=True)
    return ServerSentEvent(event="case" if isinstance(one, CaseView) else "done", data=data)
