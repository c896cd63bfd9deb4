"""For authors of problems: judge files outside any interview, check a problem's folder, write its lock."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from sandbox.protocol import Limits
from service import wiring
from service.catalogue import cases as cases_module
from service.catalogue import checks
from service.catalogue.cases import Cases, CasesError
from service.catalogue.load import read_problem
from service.catalogue.manifest import ManifestError
from service.config import read
from service.core.compare import Checker
from service.core.errors import Invalid
from service.core.problem import Problem
from service.core.verdict import Judgement, Verdict
from service.flows.evaluate import evaluate
from service.flows.source import read_source

Slugs = Annotated[list[str] | None, typer.Argument(metavar="[SLUG]…", help="All problems where none is named.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]


def register(app: typer.Typer) -> None:
    app.command()(judge)


def judge(
    slug: Annotated[str, typer.Argument(help="The problem.")],
    files: Annotated[list[Path], typer.Argument(help="Files to judge on its hidden cases.")],
    as_json: AsJson = False,
    language: Annotated[str, typer.Option(help="The files' language.")] = "python",
) -> None:
    """Judge files on a problem's hidden cases, outside any interview."""
    with wiring.judging(read()) as ports:
        problem, cases = ports.catalogue.problem(slug), ports.catalogue.cases(slug)
        worst = Verdict.ACCEPTED
        for file in files:
            judgement = evaluate(
                ports.sandbox,
                problem,
                cases.hidden,
                ports.catalogue.checker(slug),
                language=language,
                source=read_source(file),
                owner=f"judge {slug}",
            )
            print(json.dumps(_fact(slug, file, judgement)) if as_json else _line(file, judgement))
            worst = judgement.verdict if judgement.verdict is not Verdict.ACCEPTED else worst
    sys.exit(0 if worst is Verdict.ACCEPTED else 1)


def check(slugs: Slugs = None, as_json: AsJson = False) -> None:
    """Say all that is wrong with problems' folders; run every submission in them."""
    console, bad = Console(highlight=False, soft_wrap=True), 0
    with wiring.judging(read()) as ports:

        def run(problem: Problem, cases: Cases, source: str, limits: Limits) -> Judgement:
            checker = _checker(ports.catalogue.folder / problem.slug)
            return evaluate(
                ports.sandbox,
                problem,
                cases.hidden,
                checker,
                language="python",
                source=source,
                owner=f"check {problem.slug}",
                limits=limits,
            )

        for slug in slugs or sorted(path.parent.name for path in ports.catalogue.folder.glob("*/problem.toml")):
            complaints = checks.check(ports.catalogue, slug, run)
            bad += bool(complaints)
            if as_json:
                print(json.dumps({"slug": slug, "complaints": complaints}))
            else:
                console.print(f"{slug}: " + ("right" if not complaints else ""), markup=False)
                for complaint in complaints:
                    console.print(f"  {complaint}", markup=False)
    sys.exit(1 if bad else 0)


def lock(slugs: Annotated[list[str], typer.Argument(metavar="SLUG…")]) -> None:
    """Generate problems' cases and state them in cases.lock."""
    with wiring.judging(read()) as ports:
        for slug in slugs:
            folder = ports.catalogue.folder / slug
            try:
                problem = read_problem(folder)
                cases = cases_module.build(folder, problem.signature, ports.catalogue.reference)
            except (ManifestError, CasesError) as error:
                raise Invalid(str(error), f"run: weakspot problems check {slug}") from error
            (folder / "cases.lock").write_text(cases_module.lock(cases_module.encode(cases)) + "\n")
            print(f"{slug}: {len(cases.samples)} samples, {len(cases.hidden)} hidden cases")


def _checker(folder: Path) -> Checker | None:
    path = folder / "checker.py"
    return cases_module.load_module(path).check if path.is_file() else None


def _fact(slug: str, file: Path, judgement: Judgement) -> dict[str, object]:
    failed = judgement.first_failed
    return {
        "slug": slug,
        "file": str(file),
        "verdict": judgement.verdict,
        "passed": judgement.passed,
        "total": judgement.total,
        "cpu_ms": round(judgement.cpu_ms, 3),
        "memory_kib": judgement.memory_kib,
        "first_failed": None
        if failed is None
        else {
            "case": failed.case.name,
            "labels": failed.case.labels,
            "arguments": failed.case.arguments,
            "expected": failed.case.expected,
            "got": failed.got,
            "reason": failed.reason or (f"{failed.fault.type}: {failed.fault.message}" if failed.fault else ""),
            "line": failed.fault.line if failed.fault else None,
        },
    }


def _line(file: Path, judgement: Judgement) -> str:
    failed = judgement.first_failed
    where = f", first failed: {failed.case.name} ({' '.join(failed.case.labels)})" if failed else ""
    return f"{file}: {judgement.verdict}, {judgement.passed} of {judgement.total}, {judgement.cpu_ms:.1f} ms{where}"
