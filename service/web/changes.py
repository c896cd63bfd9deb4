"""What changed from one text to the next."""

from collections.abc import Sequence
from difflib import unified_diff
from itertools import pairwise

CONTEXT_LINES = 2


def changes(sources: Sequence[str]) -> list[list[tuple[str, str]]]:
    """For each but the first, lines with what happened to them: add, del, same, or place (where in the text)."""
    later = [[_marked(line) for line in _diff(old, new)] for old, new in pairwise(sources)]
    return [[], *later] if sources else []


def _diff(old: str, new: str) -> list[str]:
    found = unified_diff(old.splitlines(), new.splitlines(), n=CONTEXT_LINES, lineterm="")
    return list(found)[2:]  # the names of files that there are none of


def _marked(line: str) -> tuple[str, str]:
    kinds = {"+": "add", "-": "del", "@": "place"}
    return kinds.get(line[:1], "same"), line
