"""For authors of problems: judge files outside any interview, check a problem's folder, write its lock."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from service.config import read
from service.core.verdict import Judgement, Verdict
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
    from service import wiring  # here and below: these take long to import, and most commands don't need them
    from service.flows.check import judge_source

    sources = [read_source(file) for file in files]
    all_accepted = True
    with wiring.judging(read()) as ports:
        for file, source in zip(files, sources, strict=True):
            judgement = judge_source(ports, slug, source, language)
            print(json.dumps(_fact(slug, file, judgement)) if as_json else _line(file, judgement), flush=True)
            all_accepted = all_accepted and judgement.verdict is Verdict.ACCEPTED
    sys.exit(0 if all_accepted else 1)


def check(slugs: Slugs = None, as_json: AsJson = False) -> None:
    """Say all that is wrong with problems' folders; run every submission in them."""
    from service import wiring
    from service.flows.check import check, folders

    console, bad = Console(highlight=False, soft_wrap=True), 0
    with wiring.judging(read()) as ports:
        for slug in slugs or folders(ports):
            complaints = check(ports, slug)
            bad += bool(complaints)
            if as_json:
                print(json.dumps({"slug": slug, "complaints": complaints}), flush=True)
            else:
                lines = [f"{slug}: {'wrong' if complaints else 'right'}", *(f"  {line}" for line in complaints)]
                console.print("\n".join(lines), markup=False)
    sys.exit(1 if bad else 0)


def lock(slugs: Annotated[list[str], typer.Argument(metavar="SLUG…")]) -> None:
    """Generate problems' cases and state them in cases.lock."""
    from service import wiring
    from service.flows.check import lock

    with wiring.judging(read()) as ports:
        for slug in slugs:
            cases = lock(ports, slug)
            print(f"{slug}: {len(cases.samples)} samples, {len(cases.hidden)} hidden cases", flush=True)


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
