"""Runs as server-sent events: each case when it is done, then the whole."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event
from typing import Any

import httpx
import pytest

from sandbox.errors import EngineTrouble
from sandbox.protocol import CaseReport
from tests.edges.test_api_events import DEADLINE_S, events_of, following
from tests.edges.worlds import BREAKS, RAISES, REFUSED, RIGHT, WRONG, World
from tests.factories import make_case_report

STREAM = {"Accept": "text/event-stream"}
SLOW, LOST, BUGGY, ODD = (f"# {word}\n" for word in ("slow", "lost", "buggy", "odd"))


def told(response: httpx.Response) -> list[tuple[str, Any]]:
    """Each event and its data."""
    assert response.headers["Content-Type"].startswith("text/event-stream")
    return [(event["event"], json.loads(event["data"])) for event in events_of(iter(response.text.splitlines()))]


def after_the_first(then: Callable[[], object]) -> Callable[[int], CaseReport]:
    """A program that has answered the first sample, and does something else before it answers another case."""
    return lambda x: make_case_report(7 * x + 3 if x == 1 or then() else None)


def fails(error: Exception) -> object:
    raise error


@contextmanager
def running(server: str, path: str, source: str) -> Iterator[Iterator[dict[str, str]]]:
    url = f"{server}/api/v1{path}/runs"
    with httpx.stream("POST", url, json={"source": source}, headers=STREAM, timeout=DEADLINE_S) as response:
        assert response.status_code == 200
        yield events_of(response.iter_lines())


@pytest.mark.parametrize("source", [RIGHT, WRONG, RAISES, REFUSED, ODD], ids=str.strip)
def test_the_cases_and_then_what_is_answered_without_a_stream(world: World, source: str) -> None:
    world.sandbox.answers[ODD] = lambda _: make_case_report(
        "half a character \ud800\n\r\u2028", output="\0\r\ufffd\u2028"
    )
    path, body = world.start(), {"source": source, "cases": [[5]]}
    events = told(world.http.post(f"{path}/runs", json=body, headers=STREAM))
    whole = world.http.post(f"{path}/runs", json=body).json()
    assert events == [*(("case", case) for case in whole["results"]), ("done", whole)]


def test_each_is_told_before_the_next_is_done(world: World, server: str) -> None:
    is_heard = Event()
    world.sandbox.answers[SLOW] = after_the_first(lambda: is_heard.wait(DEADLINE_S))
    with running(server, world.start(), SLOW) as events:
        first = next(events)
        assert (first["event"], json.loads(first["data"])["case"]) == ("case", "sample-1")
        is_heard.set()
        assert [event["event"] for event in events] == ["case", "done"]


def test_whoever_leaves_leaves_a_run_that_ends(world: World, server: str) -> None:
    is_gone, path = Event(), world.start()
    world.sandbox.answers[SLOW] = after_the_first(lambda: is_gone.wait(DEADLINE_S))
    with running(server, path, SLOW) as events:
        next(events)
    is_gone.set()
    with following(server, path) as log:
        run = next(event for event in log if event["event"] == "run")
    assert json.loads(run["data"])["data"] == {"verdict": "accepted", "passed": 2, "total": 2, "own": 0}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"source": RIGHT, "cases": [[-1]]}, 422),
        ({"source": RIGHT, "cases": 5}, 422),
        ({"source": "\0"}, 422),
        ({"source": RIGHT, "language": "none"}, 422),
        ({"source": BREAKS}, 503),
    ],
    ids=["own case", "form", "source", "language", "engine in trouble"],
)
def test_what_is_wrong_before_the_first_case_is_an_answer_as_ever(
    world: World, body: dict[str, Any], status: int
) -> None:
    path = world.start()
    with_stream = world.http.post(f"{path}/runs", json=body, headers=STREAM)
    assert (with_stream.status_code, with_stream.headers["Content-Type"]) == (status, "application/problem+json")
    assert with_stream.json() == world.http.post(f"{path}/runs", json=body).json()


def test_after_the_end_there_is_no_stream(world: World) -> None:
    path = world.start()
    world.http.post(f"{path}/finish")
    answers = [world.http.post(f"{one}/runs", json={"source": RIGHT}, headers=STREAM) for one in (path, f"{path}0")]
    assert [one.status_code for one in answers] == [409, 404]


@pytest.mark.parametrize(
    ("source", "error", "kind", "status"),
    [
        (LOST, EngineTrouble("the engine went away", "bring it back"), "sandbox-unavailable", 503),
        (BUGGY, ZeroDivisionError("a secret of ours"), "fault", 500),
    ],
    ids=["engine in trouble", "bug"],
)
def test_a_fault_after_the_first_case_is_an_event(
    world: World, source: str, error: Exception, kind: str, status: int
) -> None:
    world.sandbox.answers[source] = after_the_first(lambda: fails(error))
    path = world.start()
    (first, _), (last, problem) = told(world.http.post(f"{path}/runs", json={"source": source}, headers=STREAM))
    assert (first, last) == ("case", "error")
    assert (problem["type"], problem["status"]) == (f"urn:weakspot:{kind}", status)
    assert problem["hint"]
    assert "secret" not in json.dumps(problem)
    assert [event["kind"] for event in world.http.post(f"{path}/finish").json()["events"]][2:] == ["draft", "ended"]


@pytest.mark.parametrize("accept", ["", "*/*", "application/json", "application/json, text/event-stream", "text/html"])
def test_whoever_asks_for_no_stream_gets_none(world: World, accept: str) -> None:
    answer = world.http.post(f"{world.start()}/runs", json={"source": RIGHT}, headers={"Accept": accept})
    assert answer.json()["verdict"] == "accepted"
