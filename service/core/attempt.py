"""What one ended interview says about its problem."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from service.core.interview import Event, EventKind, Interview, State
from service.core.problem import Difficulty, Problem
from service.core.submission import Submission
from service.core.verdict import Verdict

NOT_WRONG = (Verdict.ACCEPTED, Verdict.JUDGE_ERROR)


class Outcome(StrEnum):
    SOLVED = "solved"
    TIMEOUT = "timeout"
    ABANDONED = "abandoned"


class Ending(StrEnum):
    """How one ended that was not solved."""

    NEVER_SUBMITTED = "never submitted"
    WRONG = "wrong"
    TOO_SLOW = "too slow"
    CRASHED = "crashed"
    GIVEN_UP = "given up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """`seconds` is the time to the first accepted submission, or until the end, without time that our faults took.

    `hints_s` holds the seconds at which hints were taken; `wrong` counts submissions by verdict; `forecast` is the
    chance to solve it unaided that was given before. `limit_s` is None where it is no evidence but training alone.
    Seconds count from the start; a moment that never came is None, and so is the ending of a solved one.
    """

    interview_id: str
    slug: str
    patterns: tuple[str, ...]
    difficulty: Difficulty
    outcome: Outcome
    seconds: float
    limit_s: float | None
    wrong: dict[Verdict, int]
    hints_s: tuple[float, ...]
    labels_failed: tuple[str, ...]
    ended_at: datetime
    forecast: float | None = None
    first_run_s: float | None = None
    first_submission_s: float | None = None
    first_wrong_s: float | None = None
    ending: Ending | None = None


def counts(interview: Interview) -> bool:
    """Whether an ended interview is evidence: timed, and the first one on its problem."""
    return interview.state is not State.RUNNING and interview.first_time and not interview.practice


def attempt_of(
    interview: Interview, problem: Problem, submissions: Sequence[Submission], events: Sequence[Event]
) -> Attempt | None:
    """None where the interview is no evidence, or not yet: a submission is still to be judged, or nothing was accepted
    and the last word on one is an error of ours.
    """
    if not counts(interview) or interview.limit_s is None:
        return None
    if any(submission.result is None for submission in submissions):
        return None
    verdicts = [_verdict(one) for one in submissions]
    if Verdict.ACCEPTED not in verdicts and Verdict.JUDGE_ERROR in verdicts:
        return None
    return replace(training_of(interview, problem, submissions, events), limit_s=interview.limit_s)


def training_of(
    interview: Interview, problem: Problem, submissions: Sequence[Submission], events: Sequence[Event]
) -> Attempt:
    """What any ended interview was, evidence or not."""
    assert interview.ended_at is not None  # noqa: S101 - asked of ended ones alone
    accepted = [one.received_at for one in submissions if _verdict(one) is Verdict.ACCEPTED]
    until = min(accepted, default=interview.ended_at)
    before = [one for one in submissions if one.received_at <= until]
    wrong = Counter(verdict for one in before if (verdict := _verdict(one)) not in NOT_WRONG)
    labels = {label for one in before if one.result is not None for label in one.result.labels_failed}
    return Attempt(
        interview_id=interview.id,
        slug=problem.slug,
        patterns=problem.patterns,
        difficulty=problem.difficulty,
        outcome=_outcome(interview, bool(accepted)),
        seconds=_seconds(interview.started_at, until, events),
        limit_s=None,
        wrong=dict(wrong),
        hints_s=_hints(interview.started_at, until, events),
        labels_failed=tuple(sorted(labels)),
        ended_at=interview.ended_at,
        forecast=_forecast(events),
        first_run_s=_first(interview, [one.at for one in events if one.kind is EventKind.RUN]),
        first_submission_s=_first(interview, [one.received_at for one in before]),
        first_wrong_s=_first(interview, [one.received_at for one in before if _verdict(one) not in NOT_WRONG]),
        ending=None if accepted else _ending(interview, submissions),
    )


def _verdict(submission: Submission) -> Verdict:
    return submission.result.verdict if submission.result is not None else Verdict.JUDGE_ERROR


def _outcome(interview: Interview, solved: bool) -> Outcome:
    if solved:
        return Outcome.SOLVED
    return Outcome.TIMEOUT if interview.state is State.EXPIRED else Outcome.ABANDONED


def _ending(interview: Interview, submissions: Sequence[Submission]) -> Ending:
    if interview.state is not State.EXPIRED:
        return Ending.GIVEN_UP
    own = [_verdict(one) for one in submissions if not one.final]
    if not own:
        return Ending.NEVER_SUBMITTED
    return {Verdict.WRONG_ANSWER: Ending.WRONG, Verdict.TIME_LIMIT_EXCEEDED: Ending.TOO_SLOW}.get(
        own[-1], Ending.CRASHED
    )


def _first(interview: Interview, moments: Sequence[datetime]) -> float | None:
    return (min(moments) - interview.started_at).total_seconds() if moments else None


def _seconds(started_at: datetime, until: datetime, events: Sequence[Event]) -> float:
    given_back = sum(
        float(str(event.data["seconds"]))
        for event in events
        if event.kind is EventKind.TIME_GIVEN_BACK and event.at <= until
    )
    return max(0.0, (until - started_at).total_seconds() - given_back)


def _hints(started_at: datetime, until: datetime, events: Sequence[Event]) -> tuple[float, ...]:
    taken = [event.at for event in events if event.kind is EventKind.HINT and event.at <= until]
    return tuple((at - started_at).total_seconds() for at in taken)


def _forecast(events: Sequence[Event]) -> float | None:
    """As it was written down at the start."""
    given = [event.data.get("forecast") for event in events if event.kind is EventKind.STARTED]
    return float(str(given[0])) if given and given[0] is not None else None
