"""Transactions: all or nothing, one after another; and values that come out as they went in."""

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from service.core.interview import Interview, State
from service.core.submission import Result
from service.core.verdict import Verdict
from service.store import interviews, submissions
from service.store.tables import candidates
from tests.flows.factories import (
    START,
    at,
    make_failed_case,
    make_finished,
    make_interview,
    make_practice,
    make_result,
    make_submission,
)
from tests.flows.room import Room, at_once


def test_a_transaction_is_all_or_nothing(room: Room) -> None:
    interview = room.start()

    def stumble() -> None:
        with room.store.begin() as tx:
            interviews.add_draft(tx, interview.id, "python", "lost", START)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stumble()
    assert room.look(interview).draft is None


def test_increments_from_many_threads_lose_nothing(room: Room) -> None:
    """Each reads, and writes what it read and one more: the driver's own transactions lose some of these."""

    def increment() -> None:
        for _ in range(20):
            with room.store.begin() as tx:
                before = tx.execute(select(candidates.c.name)).scalar_one()
                tx.execute(update(candidates).values(name=str(int(before) + 1)))

    with room.store.begin() as tx:
        tx.execute(update(candidates).values(name="0"))
    assert at_once(*[increment] * 8) == [None] * 8
    with room.store.begin() as tx:
        assert tx.execute(select(candidates.c.name)).scalar_one() == "160"


def test_the_database_itself_refuses_a_second_running_interview(room: Room) -> None:
    room.start()
    with pytest.raises(IntegrityError), room.store.begin() as tx:
        interviews.add(tx, make_interview(id="second", candidate_id=room.candidate))


@pytest.mark.parametrize(
    "interview",
    [
        make_interview(),
        make_practice(),
        make_finished(first_time=False),
        make_interview(state=State.EXPIRED, ended_at=at(20), limit_s=1500),
        make_interview(started_at=at(seconds=0.000001), slug="ü" * 50),
    ],
    ids=["running", "practice", "finished", "expired", "microseconds"],
)
def test_interviews_come_out_as_they_went_in(room: Room, interview: Interview) -> None:
    with room.store.begin() as tx:
        interviews.add(tx, interview)
        assert interviews.get(tx, interview.id, 1) == interview
        assert interviews.get(tx, interview.id, 2) is None
        assert interviews.of_submission(tx, interview.id) == interview


@pytest.mark.parametrize(
    "result",
    [
        make_result(),
        make_result(verdict=Verdict.WRONG_ANSWER, labels_failed=("a", "b"), first_failed=make_failed_case()),
        make_result(cpu_ms=0.123456789, wall_ms=1e9, memory_kib=2**31),
        make_result(first_failed=make_failed_case(labels=(), error="KeyError", line=7, got="\U0001f600 \\ud800")),
    ],
    ids=["accepted", "wrong", "numbers", "texts"],
)
def test_results_come_out_as_they_went_in(room: Room, result: Result) -> None:
    with room.store.begin() as tx:
        interviews.add(tx, make_interview())
        submissions.add(tx, make_submission(None))
        assert submissions.get(tx, "s1") == make_submission(None)
        assert submissions.claim(tx, "s1", "c", START, START)
        assert submissions.record(tx, "s1", "c", result, at(6))
        assert submissions.get(tx, "s1") == make_submission(result=result, judged_at=at(6))


def test_times_are_whole_to_the_microsecond_and_aware(room: Room) -> None:
    when = at(seconds=0.999999)
    with room.store.begin() as tx:
        interviews.add(tx, make_interview(started_at=when))
        stored = interviews.of_submission(tx, "i1").started_at
    assert (stored, stored.tzinfo is not None) == (when, True)
