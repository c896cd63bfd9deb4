"""All that can be wrong with a problem's folder, found at once."""

import ast
import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random
from types import ModuleType

from sandbox.errors import SandboxError
from sandbox.protocol import Limits, Sandbox
from sandbox.signature import Json
from service.catalogue import cases as cases_module
from service.catalogue.arguments import wrong_arguments
from service.catalogue.authoring import ContractBroken, reached
from service.catalogue.cases import Cases, CasesError
from service.catalogue.load import Catalogue, read_problem
from service.catalogue.manifest import ManifestError
from service.core.compare import judge_answer
from service.core.problem import Mode, Problem
from service.core.verdict import Judgement, Verdict

FEWEST_HIDDEN, MOST_HIDDEN = 30, 60
FEWEST = {Verdict.ACCEPTED: 2, Verdict.WRONG_ANSWER: 3}
CPU_SHARE = 0.25
"""An accepted submission's slowest case needs less than this share of the limit."""
SLOW_FACTOR = 2
"""A slower order needs more than so many times the limit: it is judged with the limit so much wider."""
BRUTE_FORCE = "brute_force"
SMALL = 2000
"""So many small inputs are tried with the brute force."""

Judge = Callable[[Problem, Cases, str, Limits], Judgement]


def check(catalogue: Catalogue, slug: str, judge: Judge | None) -> list[str]:
    """Complaints about one problem, none where all is well. Without `judge` its submissions are not run."""
    folder = catalogue.folder / slug
    try:
        problem = read_problem(folder)
    except ManifestError as error:
        return error.complaints
    complaints = [*_texts(problem), *_words(problem, catalogue), *_files(folder, problem)]
    try:
        if unfit := list(_drafts(folder, problem)):
            return complaints + unfit
        cases = cases_module.build(folder, problem.signature, catalogue.reference)
    except (CasesError, SandboxError) as error:
        return [*complaints, str(error)]
    complaints += _cases(problem, cases)
    if not complaints:
        complaints += [*_ends(folder), *_small(folder, problem, catalogue.reference)]
    complaints += _lock(folder, problem, cases, catalogue.reference)
    return complaints if judge is None else [*complaints, *_submissions(folder, problem, cases, judge)]


def submissions(folder: Path) -> Iterator[tuple[Verdict, Path]]:
    """Every submission with the verdict that its folder expects."""
    for verdict in Verdict:
        for path in sorted((folder / "submissions" / verdict.value).glob("*.py")):
            yield verdict, path


def _texts(problem: Problem) -> Iterator[str]:
    if problem.statement.splitlines().count("{examples}") != 1:
        yield "statement.md: it needs one line {examples}"
    if "\n## Constraints\n" not in problem.statement:
        yield "statement.md: it needs a heading ## Constraints"
    if re.search(r"<[a-zA-Z/!?]", problem.statement):
        yield "statement.md: it holds raw HTML"
    if len(problem.hints) != 3 or not all(problem.hints):
        yield f"hints.md: it needs three parts, ## 1 to ## 3, and has {len(problem.hints)}"
    for heading in ("Approach", "Complexity", "Another way", "What goes wrong"):
        if f"## {heading}\n" not in problem.editorial:
            yield f"editorial.md: it needs a heading ## {heading}"


def _words(problem: Problem, catalogue: Catalogue) -> Iterator[str]:
    for pattern in problem.patterns:
        if pattern not in catalogue.patterns:
            yield f"problem.toml: the pattern {pattern!r} is not in patterns.toml"
    for label in problem.labels:
        if label not in catalogue.labels:
            yield f"problem.toml: the label {label!r} is not in labels.toml"
    if problem.compare.tolerance and problem.compare.mode is not Mode.EXACT:
        yield "problem.toml: compare: a tolerance goes with the mode exact alone"


def _files(folder: Path, problem: Problem) -> Iterator[str]:
    known = {verdict.value for verdict in Verdict}
    for path in sorted((folder / "submissions").glob("*")):
        if path.name not in known:
            yield f"submissions/{path.name}: no verdict has this name"
    found = list(submissions(folder))
    for verdict, fewest in FEWEST.items():
        count = sum(one is verdict for one, _ in found)
        if count < fewest:
            yield f"submissions/{verdict}: {count} of at least {fewest}"
    for verdict, path in found:
        if not _docstring(path):
            yield f"submissions/{verdict}/{path.name}: it must begin with a docstring"
        if verdict in (Verdict.WRONG_ANSWER, Verdict.TIME_LIMIT_EXCEEDED) and f"`{path.stem}`" not in problem.editorial:
            yield f"editorial.md: it does not say why `{path.stem}` fails"
    if (problem.compare.mode is Mode.CHECKER) != (folder / "checker.py").is_file():
        yield "checker.py: it is there where compare.mode is checker, and only there"


def _docstring(path: Path) -> str | None:
    try:
        return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    except (SyntaxError, ValueError):
        return "of what can't be parsed" if path.parent.name == Verdict.COMPILE_ERROR.value else None


def _drafts(folder: Path, problem: Problem) -> Iterator[str]:
    """What keeps cases from being given to the reference at all."""
    samples, hidden = cases_module.generate(folder)
    generator = cases_module.load_module(folder / "generator.py")
    for name, draft in zip(cases_module.names(samples, hidden), [*samples, *hidden], strict=True):
        if unfit := _unfit(problem, generator, draft.arguments):
            yield f"{name}: {unfit}"


def _unfit(problem: Problem, generator: ModuleType, arguments: list[Json]) -> str | None:
    if (wrong := wrong_arguments(problem.signature, arguments)) is not None:
        return wrong
    try:
        generator.contract(*_copy(arguments))
    except ContractBroken as broken:
        return f"it breaks the contract: {broken}"
    except Exception as error:
        return f"the contract fails on it: {type(error).__name__}: {error}"
    return None


def _cases(problem: Problem, cases: Cases) -> Iterator[str]:
    if not 2 <= len(cases.samples) <= 3:
        yield f"generator.py: {len(cases.samples)} samples, not two or three"
    if not FEWEST_HIDDEN <= len(cases.hidden) <= MOST_HIDDEN:
        yield f"generator.py: {len(cases.hidden)} hidden cases, not {FEWEST_HIDDEN} to {MOST_HIDDEN}"
    seen: dict[str, str] = {}
    for case in (*cases.samples, *cases.hidden):
        text = json.dumps(case.arguments)
        if text in seen:
            yield f"{case.name}: the same arguments as {seen[text]}"
        seen[text] = case.name
    yield from _labels(problem, cases)


def _labels(problem: Problem, cases: Cases) -> Iterator[str]:
    used = {label for case in cases.hidden for label in case.labels}
    for label in sorted(used - set(problem.labels)):
        yield f"problem.toml: labels lacks {label!r}, which a hidden case has"
    for label in sorted(set(problem.labels) - used):
        yield f"problem.toml: no hidden case has the label {label!r}"
    for case in cases.hidden:
        if not case.labels:
            yield f"{case.name}: it has no label"


def _ends(folder: Path) -> Iterator[str]:
    """Ranges of the contract that no hidden case reaches at both ends."""
    generator = cases_module.load_module(folder / "generator.py")
    with reached() as ranges:
        for draft in cases_module.generate(folder)[1]:
            generator.contract(*_copy(draft.arguments))
    for message, found in ranges.items():
        if missing := found.not_reached:
            yield f"generator.py: no hidden case reaches {missing}: {message}"


def _small(folder: Path, problem: Problem, trusted: Sandbox) -> Iterator[str]:
    """The reference is not its own judge: a brute force, and all that is accepted, must agree on small inputs."""
    generator = cases_module.load_module(folder / "generator.py")
    if not hasattr(generator, "small"):
        yield "generator.py: it has no small(random), one small input for the brute force"
        return
    random = Random(f"small:{folder.name}")  # noqa: S311 - repeatable, not secret
    texts = dict.fromkeys(json.dumps(generator.small(random).arguments) for _ in range(SMALL))
    for text in texts:
        if unfit := _unfit(problem, generator, json.loads(text)):
            yield f"generator.py: small gives {text}: {unfit}"
            return
    inputs = [json.loads(text) for text in texts]
    expected = cases_module.answers(folder / "solution.py", problem.signature, inputs, trusted)
    programs = [path for verdict, path in submissions(folder) if _is_right(verdict, path)]
    if not any(path.stem == BRUTE_FORCE for path in programs):
        yield f"submissions: there is no {BRUTE_FORCE}.py in accepted or time_limit_exceeded"
    checker = cases_module.load_module(folder / "checker.py").check if problem.compare.mode is Mode.CHECKER else None
    for path in programs:
        try:
            got = cases_module.answers(path, problem.signature, inputs, trusted)
        except (CasesError, SandboxError) as error:
            yield f"submissions/{path.parent.name}/{path.name}: {error}"
            continue
        for arguments, right, answer in zip(inputs, expected, got, strict=True):
            judge = partial(judge_answer, signature=problem.signature, compare=problem.compare, checker=checker)
            if wrong := judge(answer, right, arguments):
                yield f"submissions/{path.parent.name}/{path.name}: on {json.dumps(arguments)}: {wrong}"
                break


def _is_right(verdict: Verdict, path: Path) -> bool:
    return verdict is Verdict.ACCEPTED or (verdict is Verdict.TIME_LIMIT_EXCEEDED and path.stem == BRUTE_FORCE)


def _copy(arguments: list[Json]) -> list[Json]:
    copy: list[Json] = json.loads(json.dumps(arguments))
    return copy


def _lock(folder: Path, problem: Problem, cases: Cases, reference: Sandbox) -> Iterator[str]:
    found = cases_module.lock(cases_module.encode(cases))
    if found != cases_module.lock(cases_module.encode(cases_module.build(folder, problem.signature, reference))):
        yield "generator.py: two runs give different cases"
    try:
        if cases_module.read_lock(folder) != found:
            yield f"cases.lock: it states other cases; if these are right: weakspot problems lock {problem.slug}"
    except CasesError as error:
        yield str(error)


def _submissions(folder: Path, problem: Problem, cases: Cases, judge: Judge) -> Iterator[str]:
    for expected, path in submissions(folder):
        name = f"submissions/{expected}/{path.name}"
        limits = problem.limits
        if expected is Verdict.TIME_LIMIT_EXCEEDED:
            limits = _wider(limits)
        judgement = judge(problem, cases, path.read_text(encoding="utf-8"), limits)
        if judgement.verdict is not expected:
            yield f"{name}: the verdict is {judgement.verdict}{_where(judgement)}"
        elif expected is Verdict.ACCEPTED and judgement.cpu_ms > CPU_SHARE * limits.cpu_ms:
            yield f"{name}: {judgement.cpu_ms:.0f} ms of CPU is more than a quarter of {limits.cpu_ms} ms"


def _wider(limits: Limits) -> Limits:
    return Limits(
        cpu_ms=SLOW_FACTOR * limits.cpu_ms,
        wall_ms=SLOW_FACTOR * limits.wall_ms,
        memory_mib=limits.memory_mib,
        overruns=1,
    )


def _where(judgement: Judgement) -> str:
    failed = judgement.first_failed
    if failed is None:
        return f" ({judgement.cpu_ms:.0f} ms of CPU at most)"
    why = failed.reason or (f"{failed.fault.type}: {failed.fault.message}" if failed.fault else "")
    return f" at {failed.case.name}{': ' + why if why else ''}"
