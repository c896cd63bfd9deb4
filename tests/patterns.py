"""The page docs/patterns.md, from problems/patterns.toml and the problems that train each.

It is written by: python -m tests.patterns
"""

from collections.abc import Iterator
from pathlib import Path

from sandbox.trusted import TrustedSandbox
from service.catalogue.load import Catalogue
from service.config import ROOT
from service.core.problem import Difficulty, Problem

PAGE = ROOT / "docs" / "patterns.md"
HEAD = """# Patterns

How to recognise each, and the problems that train it, the easy ones first; below them those of which it is not the
primary pattern. This page spoils: in an interview the pattern is hidden, because to find it is half of the work. It is
written by `python -m tests.patterns`.
"""


def written() -> str:
    catalogue = Catalogue(ROOT / "problems", Path(), reference=TrustedSandbox())
    return HEAD + "".join(
        f"\n## {pattern.title}\n\n{pattern.summary}\n\n{pattern.recognise}\n\n{''.join(_lines(catalogue, key))}"
        for key, pattern in catalogue.patterns.items()
    )


def _lines(catalogue: Catalogue, key: str) -> Iterator[str]:
    problems = sorted(catalogue.problems.values(), key=lambda one: (list(Difficulty).index(one.difficulty), one.number))
    yield from (_line(one) for one in problems if one.patterns[0] == key)
    yield from (_line(one, "  ") for one in problems if key in one.patterns[1:])


def _line(problem: Problem, indent: str = "") -> str:
    return f"{indent}- {problem.slug} ({problem.difficulty})\n"


if __name__ == "__main__":
    PAGE.write_text(written())
