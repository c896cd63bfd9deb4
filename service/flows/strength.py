"""How strong a problem's hidden cases are: which mutants of right submissions, and which wrong ones, they catch."""

import hashlib
import math
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from sandbox.errors import SandboxError
from service.catalogue import cases as cases_module
from service.catalogue.cases import CasesError
from service.catalogue.checks import submissions
from service.catalogue.load import read_problem
from service.catalogue.manifest import ManifestError
from service.catalogue.mutation.equivalents import FILE, Equivalent, read_equivalents
from service.catalogue.mutation.mutants import Mutant, mutants
from service.core.errors import NotFound
from service.core.problem import Case, Mode
from service.core.verdict import Verdict
from service.flows.ports import Judging
from service.flows.trial import Trial

FEWEST_KILLED, FEWEST_KILLED_OVERALL = 0.95, 0.99
MOST_EQUIVALENT = 0.15

Source = tuple[Verdict, Path, str]
"""A submission: the verdict expected, its file, its text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caught:
    """The hidden cases that a bad submission fails, up to the first one that it is too slow for.

    `passed` holds the labels of those that it does not fail.
    """

    verdict: Verdict
    file: str
    cases: tuple[Case, ...]
    passed: frozenset[str]

    @property
    def labels(self) -> list[str]:
        return sorted({label for case in self.cases for label in case.labels})

    @property
    def complaint(self) -> str | None:
        """A wrong answer fails cases of different labels, or several of a single label, which names its fault.

        A label names it too where all cases that have it fail, be it only one: there is but one empty input.
        """
        name, labels = f"submissions/{self.verdict}/{self.file}", self.labels
        if not self.cases:
            return f"{name}: no hidden case catches it"
        is_clear = len({frozenset(case.labels) for case in self.cases}) > 1 or not self.passed.issuperset(labels)
        if is_clear or (len(self.cases) > 1 and len(labels) == 1) or self.verdict is not Verdict.WRONG_ANSWER:
            return None
        caught = " and ".join(case.name for case in self.cases)
        return f"{name}: caught by {caught} alone ({', '.join(labels)}): it needs a case of other labels"


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """Each mutant is killed, equivalent or a survivor. A broken folder has complaints and nothing else.

    `digest` is that of the files that this was measured on.
    """

    slug: str
    submissions: int = 0
    killed: int = 0
    equivalent: int = 0
    survivors: tuple[Mutant, ...] = ()
    caught: tuple[Caught, ...] = ()
    complaints: tuple[str, ...] = ()
    digest: str = ""

    @property
    def mutants(self) -> int:
        return self.killed + self.equivalent + len(self.survivors)

    @property
    def score(self) -> float:
        """Which share is killed of the mutants that are not equivalent."""
        return self.killed / (self.mutants - self.equivalent) if self.mutants > self.equivalent else 1.0

    @property
    def catches(self) -> int:
        """Of the wrong answers, how many cases catch the one that the fewest do."""
        wrong = [len(one.cases) for one in self.caught if one.verdict is Verdict.WRONG_ANSWER]
        return min(wrong, default=0)


def measure(ports: Judging, slugs: Sequence[str]) -> Iterator[Strength]:
    """One problem after another. Raises NotFound where there is no folder, SandboxError for faults of the engine."""
    pool = ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="strength")
    try:
        for slug in slugs:
            yield _measure(ports, slug, pool)
    finally:
        pool.shutdown(cancel_futures=True)


def overall(strengths: Sequence[Strength]) -> Strength:
    """All of them together, with what is wrong with the sum."""
    sums = {name: sum(getattr(one, name) for one in strengths) for name in ("submissions", "killed", "equivalent")}
    survivors = tuple(mutant for one in strengths for mutant in one.survivors)
    caught = tuple(caught for one in strengths for caught in one.caught)
    together = Strength(slug="all", survivors=survivors, caught=caught, **sums)
    too_few = together.score < FEWEST_KILLED_OVERALL
    complaint = f"{percent(together.score)} of the mutants are killed, not {percent(FEWEST_KILLED_OVERALL)}"
    return replace(together, complaints=(complaint,)) if too_few else together


def percent(share: float) -> str:
    """Rounded down, so that what is just under a goal does not look as if it reached it."""
    return f"{math.floor(share * 1000 + 1e-9) / 10:g} %"


def _measure(ports: Judging, slug: str, pool: Executor) -> Strength:
    folder = ports.catalogue.folder / slug
    if not folder.is_dir():
        raise NotFound(f"there is no folder {slug!r} in {ports.catalogue.folder}", "see: weakspot problems")
    try:
        trial, equivalents = _trial(ports, folder), read_equivalents(folder)
        sources = [(verdict, path, path.read_text(encoding="utf-8")) for verdict, path in submissions(folder)]
        return replace(_strength(slug, trial, sources, equivalents, pool), digest=digest(folder))
    except ManifestError as error:
        return Strength(slug=slug, complaints=tuple(error.complaints))
    except (CasesError, UnicodeDecodeError) as error:
        return Strength(slug=slug, complaints=(str(error),))


def _trial(ports: Judging, folder: Path) -> Trial:
    problem = read_problem(folder)
    try:
        cases = cases_module.load(folder, problem.signature, ports.catalogue.reference, ports.catalogue.cache)
    except SandboxError as error:  # the reference's, not the engine's
        raise CasesError(str(error)) from error
    is_checked = problem.compare.mode is Mode.CHECKER
    checker = cases_module.load_module(folder / "checker.py").check if is_checked else None
    return Trial(ports.sandbox, problem, cases.hidden, checker)


def _strength(
    slug: str, trial: Trial, sources: list[Source], equivalents: dict[str, Equivalent], pool: Executor
) -> Strength:
    """Raises CasesError where nothing is accepted, or not all that should be."""
    accepted = [one for one in sources if one[0] is Verdict.ACCEPTED]
    if not accepted:
        raise CasesError("submissions/accepted: there is nothing to make mutants of")
    caught = pool.map(partial(_caught, trial), [one for one in sources if one[0] is not Verdict.ACCEPTED])
    judged = [(mutant, killer) for one in accepted for mutant, killer in _killers(trial, one, pool)]
    survivors = [mutant for mutant, killer in judged if killer is None]
    strength = Strength(
        slug=slug,
        submissions=len(accepted),
        killed=len(judged) - len(survivors),
        equivalent=sum(mutant.id in equivalents for mutant in survivors),
        survivors=tuple(mutant for mutant in survivors if mutant.id not in equivalents),
        caught=tuple(caught),
    )
    return replace(strength, complaints=(*_listed(judged, equivalents), *_goals(strength)))


def digest(folder: Path) -> str:
    """Eight digits that change with whatever of a problem's folder its strength depends on."""
    names = ("problem.toml", "cases.lock", "checker.py", FILE)
    files = [*(folder / name for name in names), *(path for _, path in submissions(folder))]
    contents = "".join(
        f"{file.relative_to(folder)}\0{file.read_text(encoding='utf-8')}\0" for file in files if file.exists()
    )
    return hashlib.sha256(contents.encode()).hexdigest()[:8]


def _caught(trial: Trial, source: Source) -> Caught:
    verdict, path, text = source
    results = trial.judge(text, to_first_overrun=verdict is Verdict.TIME_LIMIT_EXCEEDED).results
    failed = tuple(result.case for result in results if result.verdict not in (Verdict.ACCEPTED, None))
    passed = frozenset(
        label for result in results if result.verdict is Verdict.ACCEPTED for label in result.case.labels
    )
    return Caught(verdict=verdict, file=path.name, cases=failed, passed=passed)


def _killers(trial: Trial, source: Source, pool: Executor) -> Iterator[tuple[Mutant, Case | None]]:
    _, path, text = source
    try:
        made = mutants(path.name, text)
    except SyntaxError as error:
        raise CasesError(f"submissions/accepted/{path.name}: it can't be parsed: {error}") from error
    original = pool.submit(trial.judge, text).result()
    if original.verdict is not Verdict.ACCEPTED:
        raise CasesError(f"submissions/accepted/{path.name}: the verdict is {original.verdict}")
    plan = trial.plan(original)
    return zip(made, pool.map(lambda mutant: trial.killer(mutant.source, plan), made), strict=True)


def _listed(judged: list[tuple[Mutant, Case | None]], equivalents: dict[str, Equivalent]) -> Iterator[str]:
    """What is wrong with the list of equivalent mutants."""
    found = {mutant.id: (mutant, killer) for mutant, killer in judged}
    for id_, listed in equivalents.items():
        if id_ not in found:
            yield f"{FILE}: {id_}: there is no such mutant"
            continue
        mutant, killer = found[id_]
        if (listed.submission, listed.change.strip("\n")) != (mutant.submission, mutant.change):
            yield f"{FILE}: {id_}: it is another change, of {mutant.submission}"
        if killer is not None:
            yield f"{FILE}: {id_}: it is not equivalent: {killer.name} kills it"


def _goals(strength: Strength) -> Iterator[str]:
    yield from (complaint for caught in strength.caught if (complaint := caught.complaint))
    if strength.score < FEWEST_KILLED:
        yield f"{percent(strength.score)} of the mutants are killed, not {percent(FEWEST_KILLED)}"
    if strength.equivalent > MOST_EQUIVALENT * strength.mutants:
        listed, most = strength.equivalent / strength.mutants, percent(MOST_EQUIVALENT)
        yield f"{FILE}: {percent(listed)} of the mutants are listed, more than {most}"
