"""The hostile programs as the tables of docs/threat-model.md: what each one tries, its verdict, and what stops it.

They are written by: python -m tests.attacks
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "threat-model.md"
PROGRAMS = sorted((ROOT / "tests" / "sandbox" / "hostile").glob("*/*.py"), key=lambda path: path.stem)
GROUPS = {
    "result": "Cheating the result",
    "clock": "Cheating the clock",
    "exhausting": "Exhausting",
    "reaching": "Reaching out",
    "living": "Living on",
}
"""Headings by the word that a program's docstring ends with."""

_BEGIN, _END = "<!-- written by tests/attacks.py -->\n", "<!-- end of what is written -->\n"
_STOPPED_BY = re.compile(r"Stopped by: ([\w./-]+) \((\w+)\)")


@dataclass(frozen=True, slots=True)
class Attack:
    """`stopped_by` is a file of this project, `group` a key of GROUPS."""

    path: Path
    tries: str
    stopped_by: str
    group: str


def read(path: Path) -> Attack:
    """Raises ValueError where the docstring is not of the form that all have: what it tries, and what stops it."""
    lines = (ast.get_docstring(ast.parse(path.read_text())) or "").splitlines()
    last = _STOPPED_BY.fullmatch(lines[-1]) if lines else None
    if last is None or last[2] not in GROUPS or not lines[0].endswith("."):
        raise ValueError(f"{path}: its docstring is no sentence, or does not end as: Stopped by: file (group)")
    return Attack(path, lines[0].removesuffix("."), last[1], last[2])


def tables() -> str:
    """Markdown, one table for each group."""
    attacks = [read(path) for path in PROGRAMS]
    return "\n".join(line for group in GROUPS for line in _table(group, [one for one in attacks if one.group == group]))


def written(page: str) -> str:
    """The page with the tables between its two marks."""
    before, _, rest = page.partition(_BEGIN)
    return before + _BEGIN + "\n" + tables() + "\n" + _END + rest.partition(_END)[2]


def _table(group: str, attacks: list[Attack]) -> Iterator[str]:
    yield from (f"### {GROUPS[group]}", "", "| attack | verdict | stopped by | program |", "|---|---|---|---|")
    for one in attacks:
        place = f"../{one.path.relative_to(ROOT)}"
        yield f"| {one.tries} | {one.path.parent.name} | `{one.stopped_by}` | [{one.path.stem}]({place}) |"
    yield ""


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text()))
