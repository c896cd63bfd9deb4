"""The log of an interview: what it holds, and that it is only ever added to."""

import inspect
import pkgutil
import re
from importlib import import_module
from typing import Any

import pytest

from service import store
from service.core.interview import EventKind
from service.flows import look
from service.store import interviews
from tests.fakes import engine_trouble
from tests.flows.factories import at
from tests.flows.room import Room


def test_a_whole_interview_as_it_is_logged(room: Room) -> None:
    interview = room.start("pair-of-bags")
    room.now = at(1)
    version = room.draft(interview, "wrong 1").version
    room.now = at(2)
    room.run(interview, "wrong 1", own=[[[1, 2], 3]])
    room.now = at(3)
    room.hint(interview)
    room.now = at(4)
    wrong = room.submit(interview, "wrong 1")
    room.sandbox.faults.append(engine_trouble())
    room.judge(wrong)
    room.now = at(5)
    room.judge(wrong)
    room.now = at(6)
    room.draft(interview, "right 1")
    room.now = at(60)
    [_, final] = room.look(interview).submissions
    room.judge(final)

    forecast = room.events(interview)[0].data["forecast"]
    expected: list[tuple[EventKind, Any, dict[str, Any]]] = [
        (EventKind.STARTED, at(0), {"limit_s": 1200, "practice": False, "forecast": forecast}),
        (EventKind.STATEMENT_SHOWN, at(0), {}),
        (EventKind.DRAFT, at(1), {"version": version}),
        (EventKind.RUN, at(2), {"verdict": "wrong_answer", "passed": 0, "total": 2, "own": 1}),
        (EventKind.HINT, at(3), {"number": 1}),
        (EventKind.SUBMISSION, at(4), {"submission": wrong.id, "final": False}),
        (EventKind.TIME_GIVEN_BACK, at(4), {"seconds": 1.0}),
        (EventKind.JUDGED, at(5), {"submission": wrong.id, "verdict": "wrong_answer", "passed": 0, "total": 2}),
        (EventKind.DRAFT, at(6), {"version": version + 1}),
        (EventKind.SUBMISSION, at(20, seconds=1), {"submission": final.id, "final": True}),
        (EventKind.ENDED, at(20, seconds=1), {"state": "expired"}),
        (EventKind.JUDGED, at(60), {"submission": final.id, "verdict": "accepted", "passed": 2, "total": 2}),
    ]
    assert [(event.kind, event.at, event.data) for event in room.events(interview)] == expected
    assert {event.kind for event in room.events(interview)} == set(EventKind)
    assert room.look(interview).events == tuple(room.events(interview))


def test_practice_is_logged_as_such(room: Room) -> None:
    [started, _] = room.events(room.start(practice=True))
    assert started.data == {"limit_s": None, "practice": True}


def test_numbers_grow_over_all_interviews_and_a_reader_can_go_on_from_any(room: Room) -> None:
    first = room.start()
    room.finish(first)
    second = room.start()
    room.hint(second)
    numbers = [event.id for event in [*room.events(first), *room.events(second)]]
    assert numbers == sorted(set(numbers))
    log = room.events(second)
    with room.store.begin() as tx:
        later = [interviews.log_of(tx, second.id, after=event.id) for event in log]
    assert later == [log[1:], log[2:], []]


def test_the_newest_number_is_another_as_soon_as_anything_has_happened(room: Room) -> None:
    nothing_yet = look.newest(room.ports, now=room.now)
    interview = room.start()
    started = look.newest(room.ports, now=room.now)
    room.hint(interview)
    hinted = look.newest(room.ports, now=room.now)
    assert [nothing_yet, started, hinted] == [(0, 0), (2, 0), (3, 0)]
    assert look.newest(room.ports, now=room.now) == hinted


def test_who_asks_for_it_ends_what_is_overdue(room: Room) -> None:
    interview = room.start()
    before = look.newest(room.ports, now=at(20))
    assert look.newest(room.ports, now=at(21)) == (before[0] + 1, 0)
    assert [event.data for event in room.events(interview, EventKind.ENDED)] == [{"state": "expired"}]


MODULES = {one.name for one in pkgutil.iter_modules(store.__path__) if not one.ispkg}
FORGETTING = "erase"
"""A candidate may have everything deleted."""


@pytest.mark.parametrize("module", sorted(MODULES - {FORGETTING}))
def test_nothing_in_the_store_changes_or_removes_an_event(module: str) -> None:
    source = inspect.getsource(import_module(f"service.store.{module}"))
    assert not re.search(r"\bdelete\b|\bDELETE\b|events\.(update|delete)|update\(\s*events\b|UPDATE events", source)
