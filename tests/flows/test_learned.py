"""What the report learned from one interview."""

from service.core.attempt import Outcome
from service.flows.learned import lesson
from tests.flows.room import Room


def test_a_fast_solution_raises_the_chance(room: Room) -> None:
    interview = room.start("two-sum")
    room.wait(minutes=3)
    room.submit(interview)
    room.judge_queued()
    room.finish(interview)
    found = lesson(room.ports, room.candidate, interview.id, now=room.now)
    assert found is not None
    assert (found.attempt.outcome, found.attempt.seconds) == (Outcome.SOLVED, 180)
    assert all(one.after > one.before for one in found.learned)


def test_later_interviews_change_nothing_in_it(room: Room) -> None:
    first = room.finish(room.start("two-sum"))
    before = lesson(room.ports, room.candidate, first.id, now=room.now)
    room.wait(minutes=60 * 24 * 30)
    room.finish(room.start(None))
    assert lesson(room.ports, room.candidate, first.id, now=room.now) == before


def test_what_is_no_evidence_teaches_nothing(room: Room) -> None:
    practice = room.finish(room.start("two-sum", practice=True))
    again = room.finish(room.start("two-sum"))
    assert [lesson(room.ports, room.candidate, one.id, now=room.now) for one in (practice, again)] == [None, None]
