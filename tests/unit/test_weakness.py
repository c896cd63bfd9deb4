from datetime import datetime, timedelta

import pytest

from service.core.attempt import Attempt, Outcome
from service.core.estimate.estimate import Label
from service.core.verdict import Verdict
from service.core.weakness import Bin, Change, PatternRow, Report, Unknown, report, sentence
from tests.factories import make_estimate
from tests.flows.factories import START, make_attempt


def made_of(*attempts: Attempt, now: datetime = START, **below: float) -> Report:
    """With these odds to be below the own average, pattern by pattern; even ones where none are given."""
    patterns = below or {pattern: 0.5 for one in attempts for pattern in one.patterns}
    estimates = {pattern: make_estimate(below=odds) for pattern, odds in patterns.items()}
    return report(attempts, estimates, {one.slug: () for one in attempts}, now=now)


def row(*attempts: Attempt, now: datetime = START) -> PatternRow:
    """The only row."""
    [only] = made_of(*attempts, now=now).rows
    return only


def unsolved(**changes: object) -> Attempt:
    return make_attempt(**{"outcome": Outcome.TIMEOUT} | changes)


def test_without_attempts_every_pattern_is_untried_in_the_order_of_the_catalogue() -> None:
    made = made_of(stack=0.5, graphs=0.5, dp=0.5)
    assert (made.rows, made.attempts, made.never_tried) == ((), 0, ("stack", "graphs", "dp"))


def test_a_row_counts_attempts_with_it_as_the_primary_pattern() -> None:
    made = made_of(make_attempt(patterns=("stack", "dp")), stack=0.5, graphs=0.5, dp=0.5)
    assert [one.pattern for one in made.rows] == ["stack"]
    assert made.never_tried == ("graphs", "dp")


def test_a_row_adds_up_its_attempts() -> None:
    only = row(
        make_attempt(wrong={Verdict.WRONG_ANSWER: 2, Verdict.COMPILE_ERROR: 1}, hints_s=(60.0,)),
        unsolved(wrong={Verdict.WRONG_ANSWER: 1}, hints_s=(1.0, 2.0)),
        unsolved(outcome=Outcome.ABANDONED),
    )
    assert (len(only.interviews), only.solved, only.wrong, only.hints) == (3, 1, 4, 3)


@pytest.mark.parametrize(
    ("attempts", "share"),
    [
        ([make_attempt(seconds=600, limit_s=1200)], 0.5),
        ([make_attempt(seconds=600, limit_s=1200), make_attempt(seconds=360, limit_s=1800)], 0.35),  # between the two
        ([make_attempt(seconds=s) for s in (120, 1200, 240)], 0.2),
        ([unsolved(seconds=60)], 1.0),  # what is unsolved used all it had
        ([unsolved(outcome=Outcome.ABANDONED, seconds=60), make_attempt(seconds=0)], 0.5),
    ],
)
def test_the_median_share_of_the_limit(attempts: list[Attempt], share: float) -> None:
    assert row(*attempts).share_of_limit == pytest.approx(share)


@pytest.mark.parametrize(
    ("since_end", "days"),
    [
        (timedelta(0), 0),
        (timedelta(hours=23, minutes=59), 0),
        (timedelta(days=1), 1),
        (timedelta(days=9, hours=12), 9),
        (timedelta(seconds=-1), 0),  # a clock that was set back
    ],
)
def test_days_since_the_last_attempt(since_end: timedelta, days: int) -> None:
    attempts = [make_attempt(ended_at=START), make_attempt(ended_at=START - timedelta(days=100))]
    assert row(*attempts, now=START + since_end).days_since == days


def test_what_is_most_likely_below_the_own_average_comes_first() -> None:
    attempts = [make_attempt(patterns=(pattern,)) for pattern in ("b", "a", "c", "d")]
    assert [one.pattern for one in made_of(*attempts, a=0.5, b=0.5, c=0.95, d=0.1).rows] == ["c", "a", "b", "d"]


def test_the_own_average_is_over_all_patterns() -> None:
    estimates = {"stack": make_estimate(p=0.2), "graphs": make_estimate(p=0.6)}
    assert report([make_attempt(patterns=("stack",))], estimates, {"two-sum": ()}, now=START).own_average == 0.4


def test_what_may_be_weak_or_not_is_unknown_the_soonest_decided_first() -> None:
    odds = {"stack": 0.74, "trees": 0.26, "graphs": 0.5, "heap": 0.75, "tries": 0.25, "greedy": 0.5}
    estimates = {pattern: make_estimate(below=below) for pattern, below in odds.items()}
    settling = {"stack": 4, "trees": None, "graphs": 2, "heap": 1, "tries": 1, "greedy": 0}
    made = report([], estimates, {}, now=START, settling=settling)
    assert made.unknown == (
        Unknown(pattern="greedy", interviews=1),  # what is not decided needs one at least
        Unknown(pattern="graphs", interviews=2),
        Unknown(pattern="stack", interviews=4),
        Unknown(pattern="trees", interviews=None),
    )


# Attempts, and how many are left of the first round.
@pytest.mark.parametrize(("attempts", "left"), [(0, 18), (1, 17), (18, 0), (40, 0)])
def test_the_first_round_is_counted_down(attempts: int, left: int) -> None:
    sat = [make_attempt(patterns=("stack",)) for _ in range(attempts)]
    assert made_of(*sat, stack=0.5).to_place == left


def test_what_does_not_count_is_told() -> None:
    made = report([], {"stack": make_estimate()}, {}, now=START, left_out=2, pending=1)
    assert (made.attempts, made.left_out, made.pending, made.made_at) == (0, 2, 1, START)


# The odds that the stack is below the own average, the label that goes with them, and what is said.
@pytest.mark.parametrize(
    ("below", "label", "said"),
    [
        (0.95, Label.CONFIRMED, "Weak: Stack. The odds are 19 to 1 that it is below your own average."),
        (1.0, Label.CONFIRMED, "Weak: Stack. The odds are 99 to 1 that it is below your own average."),
        (0.8, Label.LIKELY, "Likely weak: Stack. The odds are 4 to 1 that it is below your own average."),
        (0.7, Label.NOT_ENOUGH, "No pattern stands out as weak: there is not enough evidence yet."),
    ],
)
def test_it_comes_to_a_sentence(below: float, label: Label, said: str) -> None:
    estimates = {"stack": make_estimate(below=below, label=label)}
    made = report([make_attempt(patterns=("stack",))], estimates, {"two-sum": ()}, now=START)
    assert sentence(made, {"stack": "Stack"}) == said


def test_without_attempts_nothing_is_claimed() -> None:
    assert sentence(made_of(stack=1.0), {"stack": "Stack"}).startswith("Nothing is known yet")


def test_forecasts_are_counted_in_fifths() -> None:
    came = [
        make_attempt(forecast=0.65),
        make_attempt(forecast=0.7, outcome=Outcome.TIMEOUT),
        make_attempt(forecast=0.75, hints_s=(60.0,)),  # not without a hint
        make_attempt(forecast=1.0),
        make_attempt(),  # none was given
    ]
    assert made_of(*came).forecasts == (
        Bin(low=0.6, high=0.8, count=3, true=1),
        Bin(low=0.8, high=1.0, count=1, true=1),
    )


def test_a_change_is_told_from_odds_of_four_to_one_on() -> None:
    faster = (0.8, {"stack": 0.79, "graphs": 0.1, "trees": 0.21})
    made = report(
        [make_attempt(patterns=("stack",))], {"stack": make_estimate()}, {"two-sum": ()}, now=START, faster=faster
    )
    assert made.trend == (
        Change(pattern=None, is_faster=True, odds=0.8),
        Change(pattern="graphs", is_faster=False, odds=0.9),
    )


def test_without_attempts_nothing_has_changed() -> None:
    assert report([], {"stack": make_estimate()}, {}, now=START, faster=(0.9, {"stack": 0.9})).trend == ()
