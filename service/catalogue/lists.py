"""A candidate's own lists of problems: files of slugs, one a line."""

from collections.abc import Mapping
from pathlib import Path


def read_lists(folder: Path) -> Mapping[str, list[str]]:
    """By the files' names without .txt; what can't be read is left out."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.glob("*.txt")):
        try:
            found[path.stem] = path.read_text(encoding="utf-8").split()
        except (OSError, ValueError):
            continue
    return found
