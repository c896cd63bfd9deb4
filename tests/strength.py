"""The table of docs/test-strength.md. A row holds until what it was measured on changes: a digest tells.

Measure the problems whose row does not hold any more, and write the page: python -m tests.strength
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from service import wiring
from service.cli.measured import table, text
from service.config import ROOT, read
from service.flows.strength import Strength, digest, measure, percent

PAGE = ROOT / "docs" / "test-strength.md"
FOLDERS = sorted(path.parent for path in (ROOT / "problems").glob("*/problem.toml"))

_BEGIN, _END = "<!-- written by tests/strength.py -->\n\n", "\n<!-- end of what is written -->\n"

Row = tuple[str, ...]
"""The cells: slug, submissions, mutants, killed, equivalent, score, fewest cases, digest."""


def rows(page: str) -> dict[str, Row]:
    """Those of the page's table by slug, without the last one, which is their sum."""
    lines = page.partition(_BEGIN)[2].partition(_END)[0].splitlines()[2:-1]
    cells = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines]
    return {row[0]: row for row in cells}


def stale(page: str) -> list[Path]:
    """Folders of problems that the table does not know as they are now."""
    known = rows(page)
    return [folder for folder in FOLDERS if folder.name not in known or known[folder.name][-1] != digest(folder)]


def written(page: str, known: dict[str, Row]) -> str:
    """The page with these rows and their sum."""
    found = [known[folder.name] for folder in FOLDERS]
    head = table([]).splitlines()
    lines = [*head, *(f"| {' | '.join(row)} |" for row in (*found, _sum(found)))]
    before, _, rest = page.partition(_BEGIN)
    return before + _BEGIN + "\n".join(lines) + "\n" + _END + rest.partition(_END)[2]


def row(one: Strength) -> Row:
    line = table([one]).splitlines()[-1]
    return tuple(cell.strip() for cell in line.strip("|").split("|"))


def score(killed: int, mutants: int, equivalent: int) -> float:
    return killed / (mutants - equivalent)


def _sum(found: Sequence[Row]) -> Row:
    submissions, mutants, killed, equivalent = (sum(int(one[i]) for one in found) for i in range(1, 5))
    fewest = min(int(one[6]) for one in found)
    counts = map(str, (submissions, mutants, killed, equivalent))
    return ("all", *counts, percent(score(killed, mutants, equivalent)), str(fewest), "")


def main() -> None:
    page = PAGE.read_text()
    known, folders, wrong = rows(page), stale(page), 0
    with wiring.judging(read()) as ports:
        for i, one in enumerate(measure(ports, [folder.name for folder in folders]), start=1):
            print(f"{i} of {len(folders)}, {text(one).splitlines()[0]}", flush=True)
            wrong += bool(one.complaints)
            known[one.slug] = row(one)
    PAGE.write_text(written(page, known))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
