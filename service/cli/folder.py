"""The folder of one interview: statement, code, own cases, and which interview it is."""

import json
import tempfile
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from service.core.errors import Invalid, NotFound
from service.flows.source import read_source

MARK = ".weakspot.json"
OWN_CASES = "cases.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What the mark file holds. `server` is empty where the interview is in this machine's own data."""

    interview: str
    server: str
    language: str
    source: str
    parameters: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    path: Path
    mark: Mark

    def source(self) -> str:
        """Raises NotFound or Invalid."""
        return read_source(self.path / self.mark.source)

    def own_cases(self) -> list[list[Any]]:
        """The arguments of each own case. Raises Invalid where the file is not of its form."""
        file, names = self.path / OWN_CASES, self.mark.parameters
        if not file.exists():
            return []
        try:
            cases = json.loads(file.read_text(encoding="utf-8"))
            json.dumps(cases, allow_nan=False, ensure_ascii=False).encode()  # it must be possible to send them
        except (OSError, ValueError, RecursionError) as error:
            raise Invalid(f"{file} is not JSON: {error}", _form(names)) from error
        if not isinstance(cases, list):
            raise Invalid(f"{file} must hold a list", _form(names))
        for number, case in enumerate(cases, start=1):
            if not isinstance(case, dict) or case.keys() != set(names):
                raise Invalid(f"{file}: case {number} must have {', '.join(names)}, and nothing else", _form(names))
        return [[case[name] for name in names] for case in cases]


def create(parent: Path, view: dict[str, Any], server: str, extension: str) -> Folder:
    """Write a new folder below `parent`; one of this name that is there already is left as it is."""
    path = _free(parent / view["slug"])
    path.mkdir(parents=True)
    mark = Mark(
        interview=view["id"],
        server=server,
        language=view["language"],
        source=f"solution.{extension}",
        parameters=view["parameters"],
    )
    example = dict(zip(view["parameters"], view["samples"][0], strict=True))
    (path / "statement.md").write_text(view["statement"], encoding="utf-8")
    (path / mark.source).write_text(view["starter"], encoding="utf-8")
    (path / OWN_CASES).write_text(_cases_text([example]), encoding="utf-8")
    (path / MARK).write_text(json.dumps(asdict(mark), indent=1) + "\n", encoding="utf-8")
    return Folder(path=path, mark=mark)


def require_writable(parent: Path) -> None:
    """Raises Invalid where no folder can be made there."""
    try:
        tempfile.TemporaryDirectory(dir=parent).cleanup()
    except OSError as error:
        raise Invalid(f"no folder can be made here: {error.strerror}", "cd to where you may write") from error


def find(start: Path) -> Folder:
    """The interview's folder that `start` is, or is in. Raises NotFound."""
    with suppress(FileNotFoundError):  # where the working folder itself is gone
        here = start.resolve()
        for path in (here, *here.parents):
            if (path / MARK).is_file():
                return Folder(path=path, mark=_read(path / MARK))
    raise NotFound("this is not the folder of an interview", "cd into the one that start made, or: weakspot start")


def server_here(given: str | None) -> str | None:
    """The one that is given, or else the one of the interview whose folder this is; None where there is neither."""
    if given is not None:
        return given
    with suppress(NotFound, Invalid):
        return find(Path()).mark.server
    return None


def lost(view: dict[str, Any]) -> Folder:
    """Stands for the folder of an interview that has none any more; there is no source in it."""
    mark = Mark(interview=view["id"], server="", language=view["language"], source="", parameters=view["parameters"])
    return Folder(path=Path(), mark=mark)


def _read(file: Path) -> Mark:
    try:
        return TypeAdapter(Mark).validate_json(file.read_bytes())
    except (OSError, ValueError) as error:
        raise Invalid(f"{file} is damaged", "start anew, or restore it") from error


def _free(path: Path) -> Path:
    candidates = [path, *(path.with_name(f"{path.name}-{number}") for number in range(2, 1000))]
    return next(one for one in candidates if not one.exists())


def _cases_text(cases: list[dict[str, Any]]) -> str:
    return "[\n" + ",\n".join("  " + json.dumps(case) for case in cases) + "\n]\n"


def _form(names: list[str]) -> str:
    return "write a list of objects: [{" + ", ".join(f'"{name}": …' for name in names) + "}]"
