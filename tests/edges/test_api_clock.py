"""Whether something comes in time is decided by one reading of the server's clock, when it arrives."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.edges.worlds import RIGHT, START, Clock, World

CODE = {"source": RIGHT}
LIMIT = timedelta(minutes=20)


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/interviews", {"slug": "beta"}),
        ("GET", "/interviews", None),
        ("GET", "/interviews/current", None),
        ("GET", "{}", None),
        ("POST", "{}/runs", CODE),
        ("POST", "{}/submissions", CODE),
        ("GET", "{}/submissions", None),
        ("PUT", "{}/draft", CODE),
        ("POST", "{}/hints", None),
        ("POST", "{}/finish", None),
        ("GET", "/problems", None),
        ("GET", "/problems/alpha", None),
        ("GET", "/report", None),
        ("GET", "/health", None),
    ],
)
def test_a_request_reads_the_clock_once(world: World, method: str, path: str, body: dict[str, str] | None) -> None:
    running = world.start()
    world.clock.reads = 0
    world.http.request(method, path.format(running), json=body)
    assert world.clock.reads == 1


@pytest.mark.parametrize(
    ("after", "status", "received"),
    [
        (timedelta(0), 202, True),
        (LIMIT - timedelta(microseconds=1), 202, True),
        (LIMIT, 202, True),  # the deadline itself is in time
        (LIMIT + timedelta(microseconds=1), 410, False),
        (timedelta(days=9), 410, False),
    ],
    ids=["at once", "just before", "at the deadline", "just after", "days after"],
)
def test_the_deadline(world: World, after: timedelta, status: int, received: bool) -> None:
    path = world.start()
    world.clock.now = START + after
    assert world.http.post(f"{path}/submissions", json=CODE).status_code == status
    world.clock.now = START  # the end of an interview stays where it was
    submissions = world.http.get(f"{path}/submissions").json()
    assert bool(submissions and not submissions[0]["final"]) == received


def test_a_clock_that_jumps_after_the_arrival_changes_nothing(make_world: Callable[..., World]) -> None:
    world = make_world(clock=Clock())
    path = world.start()
    world.clock.now, world.clock.step = START + LIMIT, timedelta(hours=1)
    submission = world.submit(path)
    assert submission["received_at"] == "2026-01-05T09:20:00Z"


def test_waiting_in_the_queue_is_not_charged(world: World) -> None:
    path = world.start()
    world.clock.now = START + LIMIT
    submission = world.submit(path)
    world.clock.advance(hours=5)
    assert world.http.get(path).json()["state"] == "expired"
    world.judge()
    judged = world.http.get(f"{path}/submissions/{submission['id']}").json()
    assert (judged["verdict"], judged["final"]) == ("accepted", False)
    [row] = world.http.get("/report").json()["patterns"]
    assert (row["solved"], row["share_of_limit"]) == (1, 1.0)


@pytest.mark.parametrize("header", ["Date", "If-Unmodified-Since", "X-Received-At"])
def test_what_a_client_says_of_the_time_is_nothing(world: World, header: str) -> None:
    path = world.start()
    world.clock.advance(minutes=5)
    headers = {header: "Thu, 01 Jan 1970 00:00:00 GMT"}
    response = world.http.post(f"{path}/submissions", json=CODE, headers=headers)
    assert response.json()["received_at"] == "2026-01-05T09:05:00Z"


def test_a_clock_that_is_set_back_ends_nothing(world: World) -> None:
    path = world.start()
    world.clock.now = START - timedelta(days=1)
    assert world.http.get(path).json()["state"] == "running"
    assert world.submit(path)["state"] == "waiting"
