"""Languages: every folder of sandbox/languages is one. Nothing else lists them."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

from sandbox.errors import UnknownLanguage
from sandbox.signature import Signature

FOLDER = Path(__file__).parent / "languages"


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """`starter` writes the code that a candidate begins with."""

    name: str
    title: str
    version: str
    extension: str
    folder: Path
    starter: Callable[[Signature], str]


@cache
def discover() -> dict[str, Language]:
    """All languages by name."""
    return {path.parent.name: _load(path.parent) for path in sorted(FOLDER.glob("*/language.toml"))}


def find(name: str) -> Language:
    """Raises UnknownLanguage."""
    if name not in discover():
        raise UnknownLanguage(f"there is no language {name!r}", f"use one of: {', '.join(discover())}")
    return discover()[name]


def _load(folder: Path) -> Language:
    facts = tomllib.loads((folder / "language.toml").read_text())
    adapter = import_module(f"sandbox.languages.{folder.name}.adapter")
    return Language(name=folder.name, folder=folder, starter=adapter.starter, **facts)
