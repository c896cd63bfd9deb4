"""How attempts fail besides skill: where the clock went, how unsolved ones ended, which labels were missed."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from service.core.attempt import Attempt, Ending

FEWEST = 5
"""From so many events on something is said of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """`seconds` is the median over the `count` attempts that had the phase."""

    name: str
    seconds: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRow:
    """Of `problems` that something was submitted for and that have such cases, it was failed in `failed`."""

    label: str
    failed: int
    problems: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """`failed` and `passed` are labels with the worst and the best record; `endings` are of unsolved attempts."""

    phases: tuple[Phase, ...]
    endings: tuple[tuple[Ending, int], ...]
    failed: tuple[LabelRow, ...]
    passed: tuple[LabelRow, ...]


def habits(attempts: Sequence[Attempt], labels: Mapping[str, Sequence[str]]) -> Habits:
    """`labels` are those of each problem's hidden cases. What rests on less than five events is left out."""
    rows = [row for row in _labels(attempts, labels) if row.problems >= FEWEST]
    endings = Counter(one.ending for one in attempts if one.ending is not None)
    return Habits(
        phases=tuple(_phases(attempts)),
        endings=tuple(endings.most_common()) if endings.total() >= FEWEST else (),
        failed=tuple(sorted((row for row in rows if row.failed), key=lambda row: -row.failed / row.problems)),
        passed=tuple(row for row in rows if not row.failed),
    )


def _phases(attempts: Sequence[Attempt]) -> list[Phase]:
    spans: dict[str, list[float]] = {"until the first run": [], "from it to the first submission": []}
    debugging = spans.setdefault("after the first wrong submission", [])
    for one in attempts:
        first, run, submission = spans["until the first run"], one.first_run_s, one.first_submission_s
        if run is not None:
            first.append(run)
            if submission is not None and submission >= run:
                spans["from it to the first submission"].append(submission - run)
        if one.first_wrong_s is not None:
            debugging.append(one.seconds - one.first_wrong_s)
    return [
        Phase(name=name, seconds=median(seconds), count=len(seconds))
        for name, seconds in spans.items()
        if len(seconds) >= FEWEST
    ]


def _labels(attempts: Sequence[Attempt], labels: Mapping[str, Sequence[str]]) -> list[LabelRow]:
    failed, met = Counter[str](), Counter[str]()
    for one in attempts:
        if one.first_submission_s is not None:
            met.update(set(labels[one.slug]) | set(one.labels_failed))
            failed.update(one.labels_failed)
    return [LabelRow(label=label, failed=failed[label], problems=met[label]) for label in sorted(met)]
