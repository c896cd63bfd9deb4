"""equivalents.toml: the mutants of a problem that no case can catch, each with the reason."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from service.catalogue.manifest import ManifestError
from service.catalogue.mutation.mutants import Mutant

FILE = "equivalents.toml"
_KEYS = {"submission", "change", "reason"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Equivalent:
    submission: str
    change: str
    reason: str


def read_equivalents(folder: Path) -> dict[str, Equivalent]:
    """Those of the problem by their ids, none where there is no file. Raises ManifestError."""
    try:
        tables = tomllib.loads((folder / FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ManifestError([f"{FILE}: {error}"]) from error
    if complaints := [f"{FILE}: {id_}: {wrong}" for id_, table in tables.items() if (wrong := _wrong(table))]:
        raise ManifestError(complaints)
    return {id_: Equivalent(**table) for id_, table in tables.items()}


def stanza(mutant: Mutant) -> str:
    """The mutant as the file lists it, its reason still to be written."""
    change = f"'''\n{mutant.change}\n'''"
    return f'[{mutant.id}]\nsubmission = "{mutant.submission}"\nchange = {change}\nreason = ""\n'


def _wrong(table: object) -> str | None:
    if not isinstance(table, dict) or table.keys() != _KEYS or not all(isinstance(one, str) for one in table.values()):
        return f"it needs {', '.join(sorted(_KEYS))}, each a text, and nothing else"
    return None if table["reason"].strip() else "its reason is missing"
