"""What to sit next: placement first, then what decides and what trains; a healthy pattern comes back when it is due."""

from collections.abc import Sequence

import pytest

from service.core.attempt import Outcome
from service.core.estimate.estimate import Posterior
from service.core.estimate.history import History, Line
from service.core.estimate.recommend import PLACEMENT, Option, Reason, Recommendation, recommend
from service.core.estimate.returns import overdue_days
from service.core.problem import Difficulty
from tests.factories import make_history, make_line

FAMILIES = {"stack": "sequences", "two-pointers": "sequences", "trees": "nodes", "graphs": "search"}
MORE = FAMILIES | dict.fromkeys(("greedy", "intervals", "tries", "heap"), "others")
WELL = ("stack", "two-pointers", "trees")


def make_option(slug: str, *patterns: str, difficulty: Difficulty = Difficulty.MEDIUM) -> Option:
    return Option(slug=slug, patterns=patterns or (slug,), difficulty=difficulty, limit_s=1500.0)


ONE_EACH = [make_option(pattern) for pattern in MORE]


def recommended(history: History, options: Sequence[Option] = ONE_EACH) -> list[Recommendation]:
    posterior = Posterior.of(history, MORE)
    return recommend(posterior, posterior.estimates(), overdue_days(history), options)


def sat(pattern: str, times: int, **changes: object) -> list[Line]:
    return [make_line(patterns=(pattern,), **changes) for _ in range(times)]


def placed(weak: str) -> list[Line]:
    """Enough attempts to be placed, all good but those on one pattern."""
    good = [line for pattern in MORE if pattern != weak for line in sat(pattern, 3, seconds=300.0)]
    return [*good, *sat(weak, 3, outcome=Outcome.TIMEOUT, seconds=1500.0)]


def three_well(**changes: object) -> History:
    """Three patterns go well, the five others do not."""
    well = [line for pattern in WELL for line in sat(pattern, 3, seconds=200.0)]
    badly = [line for pattern in MORE if pattern not in WELL for line in sat(pattern, 3, outcome=Outcome.TIMEOUT)]
    return make_history(*well, *badly, **changes)


class TestPlacement:
    def test_the_pattern_least_tried_comes_first(self) -> None:
        lines = [*sat("stack", 2), *sat("two-pointers", 1), *sat("trees", 3)]
        options = [make_option(pattern) for pattern in FAMILIES]
        order = [one.slug for one in recommended(make_history(*lines), options)]
        assert order == ["graphs", "two-pointers", "stack", "trees"]

    def test_one_pattern_alone_comes_before_a_mixture(self) -> None:
        options = [make_option("mixed", "stack", "trees"), make_option("alone", "stack")]
        assert [one.slug for one in recommended(make_history(), options)] == ["alone", "mixed"]

    def test_what_is_likely_to_be_solved_comes_before_what_is_hard(self) -> None:
        options = [make_option(str(one), "stack", difficulty=one) for one in reversed(Difficulty)]
        assert [one.slug for one in recommended(make_history(), options)][-1] == "hard"

    def test_its_reason_is_to_place(self) -> None:
        assert {one.reason for one in recommended(make_history())} == {Reason.PLACES}


class TestAfterIt:
    def test_a_weak_pattern_is_trained(self) -> None:
        history = make_history(*placed(weak="trees"))
        assert len(history.lines) >= PLACEMENT
        best = recommended(history)[0]
        assert (best.slug, best.pattern) == ("trees", "trees")
        assert best.reason in (Reason.TRAINS, Reason.DECIDES)

    def test_what_goes_well_comes_back_when_it_is_due(self) -> None:
        returning = [one.slug for one in recommended(three_well(now_day=100.0)) if one.reason is Reason.RETURNS]
        assert returning
        assert set(returning) <= set(WELL)

    def test_and_not_before(self) -> None:
        assert Reason.RETURNS not in {one.reason for one in recommended(three_well())}

    def test_all_that_is_unseen_is_put_in_an_order(self) -> None:
        found = recommended(make_history(*placed(weak="trees")))
        assert sorted(one.slug for one in found) == sorted(MORE)
        assert all(0 < one.forecast < 1 for one in found)


def test_where_nothing_is_unseen_nothing_is_recommended() -> None:
    assert recommended(make_history(), []) == []


# When a pattern is due again, by how its last interview went.
@pytest.mark.parametrize(
    ("sooner", "later"),
    [
        ({"outcome": Outcome.TIMEOUT, "seconds": 1500.0}, {"seconds": 900.0}),  # unsolved, solved
        ({"seconds": 1400.0}, {"seconds": 900.0}),  # hardly solved, solved
        ({"seconds": 400.0, "hint_s": 100.0}, {"seconds": 900.0}),  # with a hint, without
        ({"seconds": 900.0}, {"seconds": 300.0}),  # solved, solved with ease
    ],
)
def test_what_went_better_is_due_later(sooner: dict[str, object], later: dict[str, object]) -> None:
    days = [overdue_days(make_history(make_line(**one), now_day=30.0))["stack"] for one in (sooner, later)]
    assert days[0] > days[1]


def test_a_pattern_never_sat_is_never_due() -> None:
    assert overdue_days(make_history(make_line(patterns=("stack", "trees")))).keys() == {"stack"}
