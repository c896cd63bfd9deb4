"""The event stream, as a browser's EventSource would follow it."""

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from service.flows.hint import hint
from tests.edges.worlds import RIGHT, WRONG, World, make_store, secrets_in, serving

Event = dict[str, str]
DEADLINE_S = 10


@contextmanager
def following(server: str, path: str, last_event_id: str | None = None) -> Iterator[Iterator[Event]]:
    headers = {} if last_event_id is None else {"Last-Event-ID": last_event_id}
    with httpx.stream("GET", f"{server}/api/v1{path}/events", headers=headers, timeout=DEADLINE_S) as response:
        assert response.status_code == 200
        assert response.headers["Content-Type"].startswith("text/event-stream")
        yield events_of(response.iter_lines())


def events_of(lines: Iterator[str]) -> Iterator[Event]:
    event: Event = {}
    for line in lines:
        if line == "" and event:
            yield event
            event = {}
        elif line and not line.startswith(":"):
            name, _, value = line.partition(": ")
            event[name] = value


def all_events(server: str, path: str, last_event_id: str | None = None) -> list[Event]:
    """All until the server ends the stream."""
    with following(server, path, last_event_id) as events:
        return list(events)


def kinds(events: list[Event]) -> list[str]:
    return [event["event"] for event in events]


@pytest.fixture
def ended(world: World) -> str:
    """An interview with a submission, a hint and an end."""
    path = world.start()
    world.submit(path, WRONG)
    world.judge()
    world.http.post(f"{path}/hints")
    world.http.post(f"{path}/finish")
    return path


def test_all_that_happened_in_its_order_and_then_the_end(world: World, server: str, ended: str) -> None:
    events = all_events(server, ended)
    assert kinds(events) == ["started", "statement_shown", "submission", "judged", "hint", "ended"]
    numbers = [int(event["id"]) for event in events]
    assert numbers == sorted(set(numbers))
    told: list[dict[str, Any]] = world.http.get(f"{ended}/review").json()["events"]
    assert [json.loads(event["data"]) for event in events] == told


def test_it_is_told_as_it_happens(world: World, server: str) -> None:
    path = world.start()
    with following(server, path) as events:
        assert [next(events)["event"] for _ in range(2)] == ["started", "statement_shown"]
        world.http.post(f"{path}/hints")
        assert json.loads(next(events)["data"])["data"] == {"number": 1}
        world.submit(path)
        assert next(events)["event"] == "submission"
        world.judge()
        judged = json.loads(next(events)["data"])["data"]
        assert (judged["verdict"], judged["passed"], judged["total"]) == ("accepted", 3, 3)
        world.http.post(f"{path}/finish")
        assert kinds(list(events)) == ["ended"]


def test_it_ends_when_the_time_is_up(world: World, server: str) -> None:
    path = world.start()
    with following(server, path) as events:
        next(events)
        world.clock.advance(minutes=21)
        assert json.loads(list(events)[-1]["data"])["data"] == {"state": "expired"}


def test_after_the_end_it_waits_for_the_verdicts(world: World, server: str) -> None:
    path = world.start()
    world.submit(path, RIGHT)
    world.http.post(f"{path}/finish")
    with following(server, path) as events:
        assert [next(events)["event"] for _ in range(4)] == ["started", "statement_shown", "submission", "ended"]
        world.judge()
        assert kinds(list(events)) == ["judged"]


@pytest.mark.parametrize("have", [0, 1, 3, 6])
def test_whoever_lost_the_connection_goes_on_where_it_was(server: str, ended: str, have: int) -> None:
    events = all_events(server, ended)
    last = events[have - 1]["id"] if have else "0"
    assert all_events(server, ended, last) == events[have:]


def test_also_after_the_server_was_started_anew(world: World) -> None:
    path = world.start()
    with serving(world.app) as server, following(server, path) as events:
        last = next(events)["id"]
    world.http.post(f"{path}/finish")
    with serving(world.app) as server:
        assert kinds(all_events(server, path, last)) == ["statement_shown", "ended"]


def test_two_may_follow_one_interview(world: World, server: str) -> None:
    path = world.start()
    with following(server, path) as ones, following(server, path) as others:
        world.http.post(f"{path}/finish")
        assert list(ones) == list(others)


def test_what_another_process_does_is_told(world: World, server: str, tmp_path: Path) -> None:
    """As the CLI without a server does: all that the two have in common is the database."""
    path = world.start()
    elsewhere = replace(world.ports, store=make_store(tmp_path))
    with closing(elsewhere.store), following(server, path) as events:
        assert [next(events)["event"] for _ in range(2)] == ["started", "statement_shown"]
        hint(elsewhere, world.app.state.context.candidate, path.rpartition("/")[2], now=world.clock.now)
        assert next(events)["event"] == "hint"


def test_whoever_leaves_takes_nobody_along(world: World, server: str) -> None:
    path = world.start()
    with following(server, path) as staying:
        for _ in range(3):
            with following(server, path) as leaving:
                assert next(leaving)["event"] == "started"
        world.http.post(f"{path}/finish")
        assert kinds(list(staying)) == ["started", "statement_shown", "ended"]


def test_it_tells_no_secret(world: World, server: str) -> None:
    path = world.start()
    world.submit(path, WRONG)
    world.judge()
    with following(server, path) as events:
        first = [next(events) for _ in range(4)]
        assert secrets_in(json.dumps(first)) == []
        world.http.post(f"{path}/finish")
        assert secrets_in(json.dumps(list(events))) == []
