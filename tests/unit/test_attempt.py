from collections.abc import Sequence
from datetime import datetime

import pytest

from service.core.attempt import Attempt, Ending, Outcome, attempt_of, counts
from service.core.interview import Event, EventKind, Interview, State
from service.core.problem import Difficulty
from service.core.submission import Submission
from service.core.verdict import Verdict
from tests.factories import make_problem
from tests.flows.factories import (
    MICROSECOND,
    at,
    make_event,
    make_finished,
    make_interview,
    make_practice,
    make_result,
    make_submission,
)

FINISHED = make_finished()
EXPIRED = make_interview(state=State.EXPIRED, ended_at=at(20))
PRACTISED = make_practice(state=State.FINISHED, ended_at=at(10))

WRONG, JUDGE_ERROR = Verdict.WRONG_ANSWER, Verdict.JUDGE_ERROR


def attempt(
    *submissions: Submission, interview: Interview = FINISHED, events: Sequence[Event] = (), **problem: object
) -> Attempt:
    """That of an interview that is evidence."""
    found = attempt_of(interview, make_problem(**problem), submissions, events)
    assert found is not None
    return found


def given_back(seconds: float, when: datetime) -> Event:
    return make_event(EventKind.TIME_GIVEN_BACK, when, {"seconds": seconds})


@pytest.mark.parametrize(
    ("interview", "evidence"),
    [
        (FINISHED, True),
        (EXPIRED, True),
        (make_interview(), False),  # still running
        (make_finished(first_time=False), False),
        (PRACTISED, False),
    ],
)
def test_evidence_is_what_has_ended_was_timed_and_the_first_on_its_problem(
    interview: Interview, evidence: bool
) -> None:
    assert counts(interview) is evidence
    assert (attempt_of(interview, make_problem(), [], []) is not None) is evidence


@pytest.mark.parametrize(
    "verdicts",
    [
        (None,),
        (Verdict.ACCEPTED, None),
        (None, Verdict.ACCEPTED),
    ],
)
def test_there_is_no_attempt_while_a_submission_waits(verdicts: tuple[Verdict | None, ...]) -> None:
    submissions = [make_submission(verdict) for verdict in verdicts]
    assert attempt_of(FINISHED, make_problem(), submissions, []) is None


@pytest.mark.parametrize(
    ("interview", "verdicts", "outcome"),
    [
        (FINISHED, (), Outcome.ABANDONED),
        (FINISHED, (WRONG,), Outcome.ABANDONED),
        (FINISHED, (WRONG, Verdict.ACCEPTED), Outcome.SOLVED),
        (FINISHED, (Verdict.ACCEPTED, WRONG), Outcome.SOLVED),
        (EXPIRED, (), Outcome.TIMEOUT),
        (EXPIRED, (WRONG,), Outcome.TIMEOUT),
        (EXPIRED, (Verdict.ACCEPTED,), Outcome.SOLVED),
        (EXPIRED, (Verdict.ACCEPTED, JUDGE_ERROR), Outcome.SOLVED),  # what failed us can't undo it
    ],
)
def test_the_outcome(interview: Interview, verdicts: Sequence[Verdict], outcome: Outcome) -> None:
    submissions = [make_submission(verdict, received_at=at(i)) for i, verdict in enumerate(verdicts, start=1)]
    assert attempt(*submissions, interview=interview).outcome is outcome


@pytest.mark.parametrize("interview", [FINISHED, EXPIRED], ids=["finished", "expired"])
def test_what_only_our_fault_left_unsolved_is_no_attempt_until_it_is_judged(interview: Interview) -> None:
    submissions = [make_submission(WRONG, received_at=at(1)), make_submission(JUDGE_ERROR, received_at=at(2))]
    assert attempt_of(interview, make_problem(), submissions, []) is None


def test_a_final_submission_that_is_accepted_solves_it_at_the_deadline() -> None:
    found = attempt(make_submission(received_at=at(20), final=True), interview=EXPIRED)
    assert (found.outcome, found.seconds) == (Outcome.SOLVED, 1200)


@pytest.mark.parametrize(
    ("received", "interview", "seconds"),
    [
        ((), FINISHED, 600),
        ((), EXPIRED, 1200),
        ((7,), FINISHED, 420),
        ((7, 9), FINISHED, 420),  # the first that was accepted
        ((9, 7), FINISHED, 420),  # whatever their order here
    ],
)
def test_seconds_go_to_the_first_accepted_submission_or_to_the_end(
    received: Sequence[int], interview: Interview, seconds: float
) -> None:
    submissions = [make_submission(received_at=at(minutes)) for minutes in received]
    assert attempt(*submissions, interview=interview).seconds == seconds


def test_when_a_submission_was_judged_does_not_matter() -> None:
    assert attempt(make_submission(received_at=at(5), judged_at=at(500))).seconds == 300


@pytest.mark.parametrize(
    ("events", "seconds"),
    [
        ([given_back(30, at(2))], 270),
        ([given_back(30, at(2)), given_back(1.5, at(5))], 268.5),  # each of them
        ([given_back(30, at(5) + MICROSECOND)], 300),  # what was lost later took nothing of this time
        ([given_back(400, at(2))], 0),  # never below
        ([make_event(EventKind.RUN, at(2), {"seconds": 30})], 300),
    ],
)
def test_time_that_our_faults_took_is_not_charged(events: Sequence[Event], seconds: float) -> None:
    assert attempt(make_submission(received_at=at(5)), events=events).seconds == seconds


def test_wrong_submissions_are_counted_by_verdict_until_the_first_accepted() -> None:
    submissions = [
        make_submission(verdict, received_at=at(minute))
        for minute, verdict in enumerate(
            [
                WRONG,
                WRONG,
                JUDGE_ERROR,  # ours, never the candidate's
                Verdict.COMPILE_ERROR,
                Verdict.ACCEPTED,
                WRONG,  # trying on afterwards costs nothing
                Verdict.ACCEPTED,
            ]
        )
    ]
    assert attempt(*submissions).wrong == {WRONG: 2, Verdict.COMPILE_ERROR: 1}


@pytest.mark.parametrize("verdict", [one for one in Verdict if one not in (Verdict.ACCEPTED, JUDGE_ERROR)])
def test_every_other_verdict_is_a_wrong_submission(verdict: Verdict) -> None:
    assert attempt(make_submission(verdict)).wrong == {verdict: 1}


def test_hints_are_told_by_the_second_until_it_was_solved() -> None:
    hints = [make_event(EventKind.HINT, at(minute)) for minute in (1, 5, 6)]
    assert attempt(make_submission(received_at=at(5)), events=hints).hints_s == (60.0, 300.0)
    assert attempt(events=hints).hints_s == (60.0, 300.0, 360.0)


def test_labels_of_all_cases_failed_until_it_was_solved() -> None:
    def failing(minute: int, *labels: str) -> Submission:
        return make_submission(result=make_result(verdict=WRONG, labels_failed=labels), received_at=at(minute))

    submissions = [failing(1, "zero", "pair"), failing(2, "pair", "large"), failing(6, "sorted")]
    assert attempt(*submissions, make_submission(received_at=at(5))).labels_failed == ("large", "pair", "zero")


def test_the_rest_is_of_the_interview_and_its_problem() -> None:
    interview = make_finished(id="i7", limit_s=1500)
    found = attempt(interview=interview, slug="x", patterns=("stack", "greedy"), difficulty=Difficulty.HARD)
    assert (found.interview_id, found.limit_s, found.ended_at) == ("i7", 1500, at(10))
    assert (found.slug, found.patterns, found.difficulty) == ("x", ("stack", "greedy"), Difficulty.HARD)


def ended_with(*verdicts: Verdict, interview: Interview = EXPIRED, **changes: object) -> Ending | None:
    handed_in = [
        make_submission(received_at=at(minute), result=make_result(verdict=verdict), **changes)
        for minute, verdict in enumerate(verdicts, start=1)
    ]
    return attempt(*handed_in, interview=interview).ending


# How an interview ends that was not solved: by its last verdict, unless it was given up.
@pytest.mark.parametrize(
    ("ending", "found"),
    [
        (Ending.NEVER_SUBMITTED, ended_with()),
        (Ending.NEVER_SUBMITTED, ended_with(WRONG, final=True)),  # the draft that was left when the time was up
        (Ending.WRONG, ended_with(Verdict.TIME_LIMIT_EXCEEDED, WRONG)),
        (Ending.TOO_SLOW, ended_with(WRONG, Verdict.TIME_LIMIT_EXCEEDED)),
        (Ending.CRASHED, ended_with(Verdict.RUN_TIME_ERROR)),
        (Ending.CRASHED, ended_with(Verdict.MEMORY_LIMIT_EXCEEDED)),
        (Ending.GIVEN_UP, ended_with(interview=FINISHED)),
        (Ending.GIVEN_UP, ended_with(WRONG, interview=FINISHED)),
        (None, ended_with(WRONG, Verdict.ACCEPTED)),
    ],
)
def test_how_it_ended(ending: Ending | None, found: Ending | None) -> None:
    assert found is ending


def test_moments_count_from_the_start() -> None:
    made = attempt(
        make_submission(received_at=at(4), result=make_result(verdict=WRONG)),
        make_submission(received_at=at(6), result=make_result(verdict=WRONG)),
        events=[make_event(EventKind.RUN, at(3), {}), make_event(EventKind.RUN, at(5), {})],
    )
    assert (made.first_run_s, made.first_submission_s, made.first_wrong_s) == (180.0, 240.0, 240.0)


def test_moments_that_never_came_are_none() -> None:
    made = attempt()
    assert (made.first_run_s, made.first_submission_s, made.first_wrong_s, made.forecast) == (None, None, None, None)


def test_the_forecast_is_the_one_of_the_start() -> None:
    assert attempt(events=[make_event(EventKind.STARTED, at(0), {"forecast": 0.62})]).forecast == 0.62
