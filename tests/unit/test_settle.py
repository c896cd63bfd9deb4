"""How many interviews would tell whether a pattern is weak."""

import pytest

from service.core.attempt import Outcome
from service.core.estimate.estimate import LIKELY, Posterior
from service.core.estimate.history import History, Line
from service.core.estimate.settle import MOST_INTERVIEWS, settling
from tests.factories import make_history, make_line
from tests.learners.simulator import PATTERNS, TAXONOMY, Difficulty, Learner, Problem, learner, world

FAMILIES = dict.fromkeys(("stack", "two-pointers", "trees", "graphs", "greedy"), "all")


def counts(history: History) -> dict[str, int | None]:
    return settling(Posterior.of(history, FAMILIES))


def sat(pattern: str, times: int, **changes: object) -> list[Line]:
    return [make_line(patterns=(pattern,), **changes) for _ in range(times)]


def test_what_is_plainly_weak_needs_no_more() -> None:
    others = [line for one in FAMILIES if one != "stack" for line in sat(one, 5, seconds=500.0)]
    found = counts(make_history(*others, *sat("stack", 5, outcome=Outcome.TIMEOUT, seconds=1500.0)))
    assert found["stack"] == 0


def test_what_was_sat_less_needs_fewer_than_what_stays_in_the_middle() -> None:
    """One more interview tells much of a pattern that is new, little of one that eight could not decide."""
    others = [*sat("trees", 8, seconds=500.0), *sat("graphs", 8, seconds=1300.0), *sat("greedy", 8, seconds=800.0)]
    found = counts(make_history(*others, *sat("stack", 8, seconds=800.0)))
    assert found["stack"] is None or (found["two-pointers"] or 0) < found["stack"] <= MOST_INTERVIEWS


def test_one_pattern_by_itself_says_nothing_of_how_it_stands_to_the_others() -> None:
    assert set(counts(make_history()).values()) == {None}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["plain", "families", "learning"])
def test_after_so_many_it_is_decided_as_often_as_not(name: str) -> None:
    decided = [_decided_after_as_many_as_it_takes(learner(world(name), seed, 40), seed) for seed in range(60)]
    assert 0.35 <= sum(decided) / len(decided) <= 0.75


def _decided_after_as_many_as_it_takes(made: Learner, seed: int) -> bool:
    """One undecided pattern of a learner, who then sits nothing but it."""
    open_ = [(one, count) for one, count in settling(Posterior.of(made.history(), TAXONOMY)).items() if count]
    pattern, count = open_[seed % len(open_)]
    for i in range(count):
        made.sit(Problem(key=f"more-{i}", patterns=(PATTERNS.index(pattern),), difficulty=Difficulty.MEDIUM))
    below = Posterior.of(made.history(), TAXONOMY).estimates()[pattern].below
    return not 1 - LIKELY < below < LIKELY
