"""The report's model, by what must hold of it whatever a history says."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.core.attempt import Outcome
from service.core.estimate.estimate import Estimate, Kind, Label, Posterior, estimate
from service.core.estimate.history import History, Line
from service.core.estimate.likelihood import chance, log_likelihood, outcomes
from service.core.problem import Difficulty
from tests.factories import make_history, make_line
from tests.learners.simulator import TAXONOMY, WORLDS, learner

FAMILIES = {"stack": "sequences", "two-pointers": "sequences", "trees": "nodes", "graphs": "search", "greedy": "search"}
PATTERNS = list(FAMILIES)
ROUNDING = 1e-6


def lines(quickest_s: float = 0) -> st.SearchStrategy[Line]:
    """Whatever can be written, likely or not."""
    return st.builds(
        make_line,
        seq=st.integers(0, 50),
        day=st.floats(0, 400),
        problem=st.sampled_from(["double", "double", "double", "halve"]),
        patterns=st.lists(st.sampled_from(PATTERNS), min_size=1, max_size=3, unique=True).map(tuple),
        difficulty=st.sampled_from(Difficulty),
        outcome=st.sampled_from(Outcome),
        seconds=st.floats(quickest_s, 1500),
        limit_s=st.sampled_from([1200.0, 1500.0, 1800.0, None]),
        hint_s=st.none() | st.floats(0, 1500),
    )


def histories(least: int = 0, most: int = 12, quickest_s: float = 0) -> st.SearchStrategy[History]:
    return st.lists(lines(quickest_s), min_size=least, max_size=most).map(lambda made: make_history(*made))


def changed(history: History, i: int, **changes: Any) -> History:
    made = tuple(replace(line, **changes) if j == i else line for j, line in enumerate(history.lines))
    return replace(history, lines=made)


def p_of_primary(history: History, i: int) -> float:
    return estimate(history, FAMILIES)[history.lines[i].patterns[0]].p


def width(estimates: dict[str, Estimate]) -> float:
    return float(np.mean([one.hi - one.lo for one in estimates.values()]))


class TestWithoutEvidence:
    prior = estimate(make_history(), FAMILIES)

    def test_all_patterns_are_alike(self) -> None:
        assert len({(round(one.p, 9), one.n) for one in self.prior.values()}) == 1
        assert all(abs(one.below - 0.5) < 0.05 for one in self.prior.values())
        assert all(one.label is Label.NOT_ENOUGH for one in self.prior.values())

    def test_three_of_five_patterns_are_the_weakest_three(self) -> None:
        assert sum(one.p_weak for one in self.prior.values()) == pytest.approx(3)

    @pytest.mark.parametrize(
        "line",
        [
            make_line(limit_s=None),  # practice
            make_line(limit_s=None, outcome=Outcome.ABANDONED),  # practice that was given up
        ],
        ids=["practice", "practice given up"],
    )
    def test_practice_is_none(self, line: Line) -> None:
        after = estimate(make_history(line, now_day=1000.0), FAMILIES)  # long forgotten
        assert {key: (one.n, round(one.p, 4)) for key, one in after.items()} == {
            key: (0, round(one.p, 4)) for key, one in self.prior.items()
        }

    def test_a_problem_seen_before_is_none(self) -> None:
        once = make_history(make_line(problem="same", outcome=Outcome.TIMEOUT, seconds=1500.0), now_day=3000.0)
        again = replace(once, lines=(*once.lines, make_line(problem="same", seq=1, seconds=60.0)))
        first, both = estimate(once, FAMILIES)["stack"], estimate(again, FAMILIES)["stack"]
        assert (first.n, both.n) == (1, 1)
        assert both.p == pytest.approx(first.p, abs=1e-4)


class TestWhateverTheHistory:
    @settings(max_examples=40, deadline=None)
    @given(histories(least=1), st.data())
    def test_a_faster_accept_never_lowers_its_primary_pattern(self, history: History, data: st.DataObject) -> None:
        i = data.draw(st.integers(0, len(history.lines) - 1))
        history = changed(history, i, outcome=Outcome.SOLVED)
        faster = data.draw(st.floats(0, history.lines[i].seconds))
        assert p_of_primary(changed(history, i, seconds=faster), i) >= p_of_primary(history, i) - ROUNDING

    # Where all else takes a minute, being stuck once says less against a candidate than needing twenty minutes.
    @settings(max_examples=40, deadline=None)
    @given(histories(least=1, quickest_s=180), st.data())
    def test_a_time_out_turned_into_an_accept_lowers_it_by_next_to_nothing(
        self, history: History, data: st.DataObject
    ) -> None:
        i = data.draw(st.integers(0, len(history.lines) - 1))
        timed_out = changed(history, i, outcome=Outcome.TIMEOUT, seconds=1500.0, limit_s=1500.0, hint_s=None)
        solved = changed(timed_out, i, outcome=Outcome.SOLVED, seconds=data.draw(st.floats(180, 1500)))
        assert p_of_primary(solved, i) >= p_of_primary(timed_out, i) - 0.02

    @settings(max_examples=20, deadline=None)
    @given(histories(most=8), st.randoms(use_true_random=False))
    def test_the_order_of_its_lines_does_not_matter(self, history: History, random: Random) -> None:
        numbered = tuple(replace(line, seq=i) for i, line in enumerate(history.lines))
        mixed = list(numbered)
        random.shuffle(mixed)
        before, after = (estimate(replace(history, lines=tuple(one)), FAMILIES) for one in (numbered, mixed))
        assert before == after

    @settings(max_examples=40, deadline=None)
    @given(histories())
    def test_all_that_it_says_can_be_true(self, history: History) -> None:
        for one in estimate(history, FAMILIES).values():
            assert 0 <= one.lo <= one.hi <= 1
            assert 0 <= one.p <= 1
            assert 0 <= one.p_weak <= 1
            assert 0 <= one.below <= 1
            assert 0 < one.median_s < float("inf")

    @settings(max_examples=40, deadline=None)
    @given(st.lists(lines(), min_size=1, max_size=6), st.floats(-1.5, 1.5))
    def test_derivatives_are_those_of_the_likelihood(self, made: Sequence[Line], skill: float) -> None:
        seen, step = outcomes(made), 1e-5
        at = np.full(len(made), skill)
        (low, slope_low, _), (high, slope_high, _) = (log_likelihood(at + by, seen, 0.5) for by in (-step, step))
        _, slope, curvature = log_likelihood(at, seen, 0.5)
        np.testing.assert_allclose(slope, (high - low) / (2 * step), atol=1e-3)
        np.testing.assert_allclose(curvature, -(slope_high - slope_low) / (2 * step), atol=1e-3)


@pytest.mark.parametrize("first_day", [-1e6, 0.0, 1e6 - 1])
def test_days_may_count_from_any_day_on(first_day: float) -> None:
    history = make_history(make_line(day=first_day), make_line(day=first_day + 1))
    near = make_history(make_line(day=0.0), make_line(day=1.0))
    assert p_of_primary(history, 0) == pytest.approx(p_of_primary(near, 0))


def test_more_evidence_narrows() -> None:
    widths = [width(estimate(learner(WORLDS[0], 3, attempts).history(), TAXONOMY)) for attempts in (0, 10, 40, 150)]
    assert widths == sorted(widths, reverse=True)
    assert widths[-1] < 0.6 * widths[0]


# What is worse than what, of one interview on a stack.
@pytest.mark.parametrize(
    ("worse", "better"),
    [
        ({"seconds": 1200.0}, {"seconds": 600.0}),  # slower
        ({"outcome": Outcome.TIMEOUT, "seconds": 1500.0}, {"seconds": 1500.0}),  # not solved in all of the time
        ({"seconds": 900.0, "hint_s": 300.0}, {"seconds": 900.0}),  # with a hint
        ({"seconds": 900.0, "hint_s": 300.0}, {"seconds": 900.0, "hint_s": 800.0}),  # with an earlier one
        ({"difficulty": Difficulty.EASY}, {"difficulty": Difficulty.HARD}),  # an easier one in the same time
        (
            {"outcome": Outcome.ABANDONED, "seconds": 600.0},
            {"outcome": Outcome.TIMEOUT, "seconds": 600.0, "limit_s": 600.0},
        ),  # given up, not cut off
        (
            {"outcome": Outcome.TIMEOUT, "seconds": 1800.0, "limit_s": 1800.0},
            {"outcome": Outcome.TIMEOUT, "seconds": 1200.0, "limit_s": 1200.0},
        ),  # more time did not do
    ],
)
def test_one_is_worse_than_the_other(worse: dict[str, object], better: dict[str, object]) -> None:
    chances = [estimate(make_history(make_line(**one)), FAMILIES)["stack"].p for one in (worse, better)]
    assert chances[0] < chances[1]


def test_a_pattern_teaches_of_its_family_more_than_of_others() -> None:
    after = estimate(make_history(*[make_line(outcome=Outcome.TIMEOUT, seconds=1500.0)] * 4), FAMILIES)
    assert after["stack"].p < after["two-pointers"].p < after["trees"].p


def test_a_secondary_pattern_counts_less_than_the_primary_one() -> None:
    failed = make_line(patterns=("stack", "trees"), outcome=Outcome.TIMEOUT, seconds=1500.0)
    after = estimate(make_history(failed, failed, failed), FAMILIES)
    assert after["stack"].p < after["trees"].p < after["graphs"].p


def test_a_clear_weakness_is_confirmed() -> None:
    good = [make_line(patterns=(pattern,), seconds=400.0) for pattern in PATTERNS[1:] for _ in range(4)]
    bad = [make_line(outcome=Outcome.TIMEOUT, seconds=1500.0) for _ in range(4)]
    labels = {key: one.label for key, one in estimate(make_history(*good, *bad), FAMILIES).items()}
    assert labels == dict.fromkeys(PATTERNS[1:], Label.NOT_ENOUGH) | {"stack": Label.CONFIRMED}


def test_a_forecast_of_an_unseen_medium_is_the_pattern_s_own_chance() -> None:
    history = make_history(make_line(), make_line(patterns=("trees",), seconds=1400.0))
    posterior = Posterior.of(history, FAMILIES)
    kind = Kind(patterns=("stack",), difficulty=Difficulty.MEDIUM, limit_s=1500.0)
    assert posterior.forecasts([kind]) == pytest.approx([posterior.estimates()["stack"].p])


# The higher the skill, the more likely is a success; so with more time and with an easier problem.
@pytest.mark.parametrize(
    ("less", "more"),
    [
        ((0.0, Difficulty.MEDIUM, 1500.0), (0.5, Difficulty.MEDIUM, 1500.0)),
        ((0.0, Difficulty.MEDIUM, 1200.0), (0.0, Difficulty.MEDIUM, 1500.0)),
        ((0.0, Difficulty.HARD, 1500.0), (0.0, Difficulty.MEDIUM, 1500.0)),
        ((0.0, Difficulty.MEDIUM, 1500.0), (0.0, Difficulty.EASY, 1500.0)),
    ],
)
def test_a_chance_grows(less: tuple[float, Difficulty, float], more: tuple[float, Difficulty, float]) -> None:
    low, high = (chance(np.array(skill), difficulty, limit, 0.5) for skill, difficulty, limit in (less, more))
    assert low < high


class TestTrend:
    def test_who_was_slow_and_is_fast_has_become_faster(self) -> None:
        slow = [make_line(patterns=(pattern,), seconds=1450.0, day=0.0) for pattern in PATTERNS * 2]
        fast = [make_line(patterns=(pattern,), seconds=300.0, day=120.0) for pattern in PATTERNS * 2]
        overall, each = Posterior.of(make_history(*slow, *fast), FAMILIES).changes()
        back, _ = Posterior.of(
            make_history(*[replace(line, day=120.0 - line.day) for line in (*slow, *fast)]), FAMILIES
        ).changes()
        assert overall > 0.8
        assert min(each.values()) > 0.5
        assert back < 0.2

    def test_without_evidence_nothing_has_changed_for_sure(self) -> None:
        overall, each = Posterior.of(make_history(now_day=100.0), FAMILIES).changes()
        assert all(0.2 < odds < 0.8 for odds in (overall, *each.values()))

    def test_practice_alone_is_no_change_for_sure(self) -> None:
        practised = [make_line(limit_s=None, day=float(day)) for day in range(30)]
        assert Posterior.of(make_history(*practised), FAMILIES).changes()[1]["stack"] < 0.8
