"""All data of a candidate can be deleted, and of this one alone."""

from service.flows.forget import forget
from service.flows.look import history
from tests.flows.room import Room


def sit(room: Room, slug: str | None = "two-sum") -> None:
    interview = room.start(slug)
    room.draft(interview)
    room.hint(interview)
    room.submit(interview)
    room.judge_queued()
    room.finish(interview)


def test_nothing_is_left_of_any_interview(room: Room) -> None:
    sit(room)
    running = room.start(None)
    assert forget(room.ports, room.candidate) == 2
    assert history(room.ports, room.candidate, now=room.now) == []
    assert room.report().attempts == 0
    assert running.id in room.sandbox.released
    sit(room)
    assert room.report().attempts == 1  # as if it had never been seen


def test_what_waits_to_be_judged_never_is(room: Room) -> None:
    submission = room.submit(room.start())
    forget(room.ports, room.candidate)
    assert room.judge(submission) is None
    room.queued()
    room.sweep()
    assert room.queued() == []


def test_a_judgement_that_comes_too_late_harms_nothing(room: Room) -> None:
    submission = room.submit(room.start())
    room.sandbox.meanwhile = lambda: forget(room.ports, room.candidate)
    assert room.judge(submission) is None
    assert history(room.ports, room.candidate, now=room.now) == []


def test_a_run_that_ends_too_late_harms_nothing(room: Room) -> None:
    interview = room.start()
    room.sandbox.meanwhile = lambda: forget(room.ports, room.candidate)
    assert room.run(interview).passed > 0
    assert room.events(interview) == []


def test_another_candidate_s_are_kept(room: Room) -> None:
    sit(room)
    first = room.candidate
    room.another_enters()
    sit(room)
    forget(room.ports, room.candidate)
    room.candidate = first
    assert room.report().attempts == 1
