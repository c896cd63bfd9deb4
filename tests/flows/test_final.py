"""When the time is up, the last draft may become the final submission."""

import pytest

from service.catalogue.load import Catalogue
from service.core.errors import TooLate
from service.core.interview import EventKind, Interview
from service.core.submission import Submission
from service.flows import look
from service.flows.evaluate import owners
from service.store import interviews
from tests.flows.factories import MICROSECOND, at
from tests.flows.room import PROBLEMS, Room, at_once

LATE = at(20) + MICROSECOND


@pytest.fixture
def interview(room: Room) -> Interview:
    """One of 20 minutes."""
    return room.start("two-sum")


def finals(room: Room, interview: Interview) -> list[Submission]:
    return [one for one in room.look(interview).submissions if one.final]


def test_the_last_draft_is_judged_as_the_final_submission(room: Room, interview: Interview) -> None:
    for minute, source in enumerate(["wrong 1", "wrong 2", "right"]):
        room.draft(interview, source, now=at(minute))
    room.now = LATE
    [final] = finals(room, interview)
    assert (final.source, final.received_at, final.language) == ("right", at(20), "python")
    assert room.sandbox.released == []  # it is still needed
    assert [result and result.verdict for result in room.judge_queued()] == ["accepted"]
    assert room.sandbox.released == [*owners(interview.id)]
    [row] = room.report().rows
    assert (row.solved, row.share_of_limit) == (1, 1.0)


@pytest.mark.parametrize(
    ("drafts", "submitted", "final"),
    [
        (["wrong 1"], [], "wrong 1"),
        (["wrong 1"], ["right 1"], "wrong 1"),
        (["right 1"], ["right 1", "wrong 1"], "right 1"),  # not that of the last submission, though of an older one
        (["right 1"], ["wrong 1", "right 1"], None),
        (["right 1 \n\n"], ["right 1"], None),  # white space is no difference
        (["right 1", "right 2"], ["right 1"], "right 2"),
        ([], [], None),
        ([], ["right 1"], None),
        ([""], [], None),
        ([" \n\t\n"], [], None),
        (["right 1", ""], [], None),  # it is the last one that counts
    ],
)
def test_which_draft_is_worth_a_final_submission(
    room: Room, interview: Interview, drafts: list[str], submitted: list[str], final: str | None
) -> None:
    for minute, source in enumerate(submitted, start=1):
        room.submit(interview, source, received_at=at(minute))
    for minute, source in enumerate(drafts, start=10):
        room.draft(interview, source, now=at(minute))
    room.now = LATE
    assert [one.source for one in finals(room, interview)] == ([] if final is None else [final])


def test_a_draft_from_before_the_last_submission_is_worth_none(room: Room, interview: Interview) -> None:
    room.draft(interview, "wrong 1", now=at(1))
    room.submit(interview, "right 1", received_at=at(2))
    room.now = LATE
    assert finals(room, interview) == []


@pytest.mark.parametrize("change", ["", "\n\n"], ids=["as it was", "with white space"])
def test_the_starter_is_not_worth_one(room: Room, interview: Interview, change: str) -> None:
    starter = room.ports.starters["python"](room.catalogue.problem("two-sum").signature)
    room.draft(interview, starter + change)
    room.now = LATE
    assert finals(room, interview) == []


def test_a_draft_at_the_deadline_is_in_time_and_a_later_one_is_kept_but_never_judged(
    room: Room, interview: Interview
) -> None:
    room.draft(interview, "right 1", now=at(20))
    with pytest.raises(TooLate, match="kept as a draft, which is not judged"):
        room.draft(interview, "right 2", now=LATE)
    room.wait(minutes=60)
    sight = room.look(interview)
    assert sight.draft is not None
    assert (sight.draft.source, [one.source for one in sight.submissions]) == ("right 2", ["right 1"])
    assert [event.at for event in room.events(interview, EventKind.DRAFT)] == [at(20), LATE]


def test_a_late_draft_that_came_before_the_end_was_noticed_is_never_judged(room: Room, interview: Interview) -> None:
    """Two doors may read their clocks in one order, and get to the database in the other."""
    room.draft(interview, "right 1")
    with room.store.begin() as tx:
        interviews.add_draft(tx, interview.id, "python", "right 2", LATE)
    room.now = LATE
    assert [one.source for one in finals(room, interview)] == ["right 1"]


def test_code_that_was_run_last_is_a_draft_too(room: Room, interview: Interview) -> None:
    room.run(interview, "wrong 5")
    room.now = LATE
    assert [one.source for one in finals(room, interview)] == ["wrong 5"]


def test_there_is_no_final_submission_after_a_finish(room: Room, interview: Interview) -> None:
    room.draft(interview)
    room.finish(interview)
    room.now = LATE
    assert finals(room, interview) == []


def test_practice_has_none(room: Room) -> None:
    practice = room.start(practice=True)
    room.draft(practice)
    room.wait(minutes=10_000)
    assert room.look(practice).submissions == ()


def test_there_is_one_final_submission_though_many_end_it_at_once(room: Room, interview: Interview) -> None:
    room.draft(interview)
    room.now = LATE
    at_once(*[room.expire, room.sweep, lambda: room.look(interview), room.expire])
    [final] = finals(room, interview)
    room.judge_queued()
    assert len(room.sandbox.asked) == 1
    assert [e.data["submission"] for e in room.events(interview, EventKind.SUBMISSION)] == [final.id]
    assert len(room.events(interview, EventKind.ENDED)) == 1


def test_the_final_submission_survives_a_crash(room: Room, interview: Interview) -> None:
    room.draft(interview)
    room.now = LATE
    room.expire()
    room.restart()
    room.recover()
    assert [result and result.verdict for result in room.judge_queued()] == ["accepted"]


def test_an_interview_on_a_problem_that_was_taken_away_ends_too(room: Room, interview: Interview) -> None:
    """Every flow ends what is overdue: one that cannot be ended would stop them all, for everybody."""
    room.draft(interview)
    for name in ("patterns.toml", "labels.toml"):
        (room.path.parent / name).symlink_to(PROBLEMS / name)
    room.catalogue = Catalogue(room.path.parent, room.path.parent, reference=room.sandbox)
    room.restart()
    room.now = LATE
    assert look.running(room.ports, room.candidate, now=room.now) is None
