"""The server's clock: what is in time, what is too late, and what becomes of the last draft."""

from collections.abc import Callable

import pytest

from service.catalogue.load import Catalogue
from service.core.errors import TooLate
from service.core.interview import EventKind, Interview, State
from service.core.submission import Submission
from service.flows import look
from service.flows.catalogue import listed
from service.store import interviews
from tests.fakes import engine_trouble
from tests.flows.factories import MICROSECOND, at
from tests.flows.room import PROBLEMS, Room, at_once

LATE = at(20) + MICROSECOND


@pytest.fixture
def interview(room: Room) -> Interview:
    """One of 20 minutes."""
    return room.start("two-sum")


def finals(room: Room, interview: Interview) -> list[Submission]:
    return [one for one in room.look(interview).submissions if one.final]


def test_a_submission_at_the_deadline_counts(room: Room, interview: Interview) -> None:
    submission = room.submit(interview, received_at=at(20))
    room.now = LATE
    assert room.look(interview).submissions == (submission,)


def test_a_submission_a_microsecond_later_is_refused_and_kept_as_a_draft(room: Room, interview: Interview) -> None:
    with pytest.raises(TooLate, match=r"time was up at 09:20:00 UTC.*kept as a draft, which is not judged"):
        room.submit(interview, "right 1", received_at=LATE)
    room.now = LATE
    sight = room.look(interview)
    assert (sight.submissions, sight.interview.state) == ((), State.EXPIRED)
    assert sight.draft is not None
    assert (sight.draft.source, sight.draft.saved_at) == ("right 1", LATE)
    assert room.queued() == []


def test_what_was_received_in_time_counts_though_the_end_was_noticed_first(room: Room, interview: Interview) -> None:
    """The door has read its clock, and before the submission is stored, somebody else looks."""
    received_at, room.now = at(20), LATE
    room.expire()
    submission = room.submit(interview, received_at=received_at)
    assert room.queued() == [submission.id]
    assert room.look(interview).submissions == (submission,)
    assert room.look(interview).interview.ended_at == at(20)


def looks(room: Room, interview: Interview) -> None:
    room.look(interview)


def sees_what_runs(room: Room, _: Interview) -> None:
    assert look.running(room.ports, room.candidate, now=room.now) is None


def sees_the_history(room: Room, _: Interview) -> None:
    [seen] = look.history(room.ports, room.candidate, now=room.now)
    assert seen.state is State.EXPIRED


def sees_the_problems(room: Room, _: Interview) -> None:
    assert [one.problem.slug for one in listed(room.ports, room.candidate, now=room.now) if one.done] == ["two-sum"]


def asks_for_the_report(room: Room, _: Interview) -> None:
    assert room.report().attempts == 1


def another_starts(room: Room, _: Interview) -> None:
    room.another_enters()
    room.start("two-sum")


def is_refused(action: Callable[[Room, Interview], object]) -> Callable[[Room, Interview], None]:
    def try_it(room: Room, interview: Interview) -> None:
        with pytest.raises(TooLate):
            action(room, interview)

    return try_it


@pytest.mark.parametrize(
    "somebody",
    [
        looks,
        sees_what_runs,
        sees_the_history,
        sees_the_problems,
        asks_for_the_report,
        another_starts,
        lambda room, _: room.sweep(),
        lambda room, _: room.recover(),
        is_refused(Room.submit),
        is_refused(Room.draft),
        is_refused(Room.run),
        is_refused(Room.hint),
        is_refused(Room.finish),
    ],
    ids="looks running history problems report another-starts sweep recover submit draft run hint finish".split(),
)
@pytest.mark.parametrize("late", [MICROSECOND, 100_000 * MICROSECOND * 36_000_000], ids=["at once", "much later"])
def test_it_ends_at_the_deadline_whoever_looks_and_whenever(
    room: Room, interview: Interview, somebody: Callable[[Room, Interview], object], late: object
) -> None:
    room.now = at(20) + late  # type: ignore[operator]
    room.restart()
    somebody(room, interview)
    [ended] = room.events(interview, EventKind.ENDED)
    assert (ended.at, ended.data) == (at(20), {"state": "expired"})
    with room.store.begin() as tx:
        stored = interviews.of_submission(tx, interview.id)
    assert (stored.state, stored.ended_at) == (State.EXPIRED, at(20))


def test_the_deadline_itself_is_still_in_time(room: Room, interview: Interview) -> None:
    room.now = at(20)
    room.sweep()
    assert room.look(interview).interview.state is State.RUNNING
    assert room.hint(interview)[0] == 1
    assert room.finish(interview).ended_at == at(20)


def test_waiting_in_the_queue_is_never_charged(room: Room, interview: Interview) -> None:
    room.wait(minutes=5)
    submission = room.submit(interview)
    room.wait(minutes=600)
    room.judge(submission)
    room.sweep()
    room.judge_queued()
    assert room.look(interview).interview.ended_at == at(20)
    [row] = room.report().rows
    assert (row.solved, row.share_of_limit) == (1, 0.25)


@pytest.mark.parametrize("end", ["finish", "expiry"])
def test_a_container_is_released_at_the_end(room: Room, interview: Interview, end: str) -> None:
    if end == "finish":
        room.finish(interview)
    room.now = LATE
    room.expire()
    assert room.sandbox.released == [interview.id]


# What becomes of the last draft


def test_the_last_draft_is_judged_as_the_final_submission(room: Room, interview: Interview) -> None:
    for minute, source in enumerate(["wrong 1", "wrong 2", "right"]):
        room.draft(interview, source, now=at(minute))
    room.now = LATE
    [final] = finals(room, interview)
    assert (final.source, final.received_at, final.language) == ("right", at(20), "python")
    assert room.sandbox.released == []  # it is still needed
    assert [result and result.verdict for result in room.judge_queued()] == ["accepted"]
    assert room.sandbox.released == [interview.id]
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


# Time that our faults took


def test_time_that_a_fault_took_is_given_back(room: Room, interview: Interview) -> None:
    submission = room.submit(interview, received_at=at(5))
    room.now, room.sandbox.meanwhile = at(6), lambda: room.wait(seconds=3)
    room.sandbox.faults.append(engine_trouble())
    assert room.judge(submission) is None
    assert room.look(interview).interview.deadline_at == at(20, seconds=3 + 1)  # it is tried again after a second
    [event] = room.events(interview, EventKind.TIME_GIVEN_BACK)
    assert (event.at, event.data) == (at(6, seconds=3), {"seconds": 4.0})


def test_with_time_given_back_the_new_deadline_holds(room: Room, interview: Interview) -> None:
    room.sandbox.faults.append(engine_trouble())
    room.judge(room.submit(interview))
    room.submit(interview, received_at=at(20, seconds=1))
    with pytest.raises(TooLate, match="09:20:01 UTC"):
        room.submit(interview, received_at=at(20, seconds=1) + MICROSECOND)
    assert room.look(interview).interview.limit_s == 1200  # what was agreed stays as it was


def test_time_given_back_is_not_charged_in_the_report(room: Room, interview: Interview) -> None:
    room.sandbox.faults.append(engine_trouble())
    room.judge(room.submit(interview))
    room.now = at(20, seconds=1)
    room.draft(interview, "right 2")
    room.now += MICROSECOND
    room.sweep()
    room.judge_queued()
    assert [row.share_of_limit for row in room.report().rows] == [0.0]  # solved by the first, at once


def test_a_clock_that_was_set_back_takes_no_time_away(room: Room, interview: Interview) -> None:
    submission = room.submit(interview, received_at=at(5))
    room.now, room.sandbox.meanwhile = at(6), lambda: room.wait(minutes=-60)
    room.sandbox.faults.append(engine_trouble())
    room.judge(submission)
    deadline_at = room.look(interview).interview.deadline_at
    assert deadline_at is not None
    assert deadline_at >= at(20)


@pytest.mark.parametrize("began_s", [1190, 1201], ids=["before the deadline", "after it"])
def test_an_interview_whose_time_is_up_is_not_brought_back(room: Room, interview: Interview, began_s: float) -> None:
    """It would be, or not, by whether somebody has happened to look in the meantime."""
    submission = room.submit(interview, received_at=at(5))
    room.now, room.sandbox.meanwhile = at(seconds=began_s), lambda: room.wait(seconds=30)
    room.sandbox.faults.append(engine_trouble())
    room.judge(submission)
    assert room.look(interview).interview.ended_at == at(20)
    assert room.events(interview, EventKind.TIME_GIVEN_BACK) == []


@pytest.mark.parametrize("practice", [False, True], ids=["ended", "practice"])
def test_there_is_nothing_to_give_back_where_no_clock_runs(room: Room, practice: bool) -> None:
    interview = room.start("pair-of-bags", practice=practice)
    submission = room.submit(interview)
    if not practice:
        room.finish(interview)
    room.sandbox.faults.append(engine_trouble())
    room.judge(submission)
    assert room.events(interview, EventKind.TIME_GIVEN_BACK) == []
