"""How attempts fail besides skill, and that nothing is said of it before there are five events."""

import pytest

from service.core.attempt import Attempt, Ending, Outcome
from service.core.habits import FEWEST, Habits, LabelRow, habits
from tests.flows.factories import make_attempt

LABELS = {"two-sum": ("duplicates", "scale")}


def told(*attempts: Attempt) -> Habits:
    return habits(attempts, LABELS)


def tried(*failed: str, **changes: object) -> Attempt:
    return make_attempt(**{"first_submission_s": 300.0, "labels_failed": failed} | changes)


def test_of_nothing_nothing_is_said() -> None:
    assert told() == Habits(phases=(), endings=(), failed=(), passed=())


class TestLabels:
    def test_they_are_counted_over_the_problems_that_have_them(self) -> None:
        made = told(*[tried("duplicates")] * 3, *[tried()] * 2)
        assert made.failed == (LabelRow(label="duplicates", failed=3, problems=5),)
        assert made.passed == (LabelRow(label="scale", failed=0, problems=5),)

    def test_below_five_problems_nothing_is_said(self) -> None:
        made = told(*[tried("duplicates")] * (FEWEST - 1))
        assert (made.failed, made.passed) == ((), ())

    def test_where_nothing_was_submitted_nothing_was_failed_or_passed(self) -> None:
        assert told(*[make_attempt()] * FEWEST).passed == ()

    def test_the_worst_comes_first(self) -> None:
        made = told(*[tried("duplicates", "scale")] * 2, *[tried("scale")] * 3)
        assert [row.label for row in made.failed] == ["scale", "duplicates"]

    def test_a_label_that_a_problem_has_no_more_still_counts(self) -> None:
        assert told(*[tried("empty")] * 5).failed == (LabelRow(label="empty", failed=5, problems=5),)


class TestEndings:
    def test_the_most_frequent_comes_first(self) -> None:
        endings = [Ending.WRONG, *[Ending.GIVEN_UP] * 3, Ending.TOO_SLOW]
        made = told(*[make_attempt(outcome=Outcome.TIMEOUT, ending=ending) for ending in endings])
        assert made.endings == ((Ending.GIVEN_UP, 3), (Ending.WRONG, 1), (Ending.TOO_SLOW, 1))

    def test_below_five_unsolved_ones_nothing_is_said(self) -> None:
        assert told(*[make_attempt(ending=Ending.WRONG)] * 4, *[make_attempt()] * 9).endings == ()


# Moments of five attempts alike, and the phases that are told of.
@pytest.mark.parametrize(
    ("moments", "phases"),
    [
        ({"first_run_s": 200.0}, {"until the first run": 200}),
        (
            {"first_run_s": 200.0, "first_submission_s": 350.0},
            {"until the first run": 200, "from it to the first submission": 150},
        ),
        ({"first_submission_s": 350.0}, {}),  # never run
        ({"first_submission_s": 200.0, "first_run_s": 350.0}, {"until the first run": 350}),  # submitted before
        ({"first_submission_s": 100.0, "first_wrong_s": 100.0}, {"after the first wrong submission": 500}),
    ],
)
def test_where_the_clock_went(moments: dict[str, float], phases: dict[str, float]) -> None:
    made = told(*[make_attempt(**moments)] * FEWEST)
    assert {phase.name: phase.seconds for phase in made.phases} == phases
    assert told(*[make_attempt(**moments)] * (FEWEST - 1)).phases == ()
