"""problem.toml and patterns.toml, checked as untrusted text is."""

import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from sandbox.protocol import Limits
from sandbox.signature import Kind, Signature, SignatureError, parse_signature
from service.core.problem import Compare, Difficulty, Mode, Pattern

Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Line = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\n]*$")]


class ManifestError(ValueError):
    """A file can't be used. `complaints` names all that is wrong with it, a sentence each."""

    def __init__(self, complaints: list[str]) -> None:
        super().__init__("; ".join(complaints))
        self.complaints = complaints


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class SignatureTable(_Strict):
    kind: Kind
    calls: Annotated[list[Line], Field(min_length=1)]
    in_place: str | None = None


class CompareTable(_Strict):
    mode: Mode = Mode.EXACT
    tolerance: Annotated[float, Field(ge=0, lt=1)] = 0.0


class LimitsTable(_Strict):
    cpu_ms: Annotated[int, Field(ge=50, le=10_000)]
    memory_mib: Annotated[int, Field(ge=64, le=1024)] = 256


class Manifest(_Strict):
    number: Annotated[int, Field(ge=1)]
    title: Line
    difficulty: Difficulty
    patterns: Annotated[list[Key], Field(min_length=1, max_length=3)]
    techniques: list[Key] = []
    labels: Annotated[list[Key], Field(min_length=1)]
    time: Line
    space: Line
    signature: SignatureTable
    compare: CompareTable = CompareTable()
    limits: LimitsTable

    def to_signature(self) -> Signature:
        return parse_signature(self.signature.kind, self.signature.calls, self.signature.in_place)

    def to_compare(self) -> Compare:
        return Compare(mode=self.compare.mode, tolerance=self.compare.tolerance)

    def to_limits(self) -> Limits:
        """The wall limit is laxer: it is there for programs that wait, not for those that compute."""
        cpu_ms = self.limits.cpu_ms
        return Limits(cpu_ms=cpu_ms, wall_ms=5 * cpu_ms + 2000, memory_mib=self.limits.memory_mib)


class _PatternTable(_Strict):
    title: Line
    family: Key
    summary: Line
    recognise: Line


def read_manifest(path: Path) -> Manifest:
    """Raises ManifestError."""
    try:
        manifest = Manifest.model_validate(_toml(path))
        manifest.to_signature()
    except ValidationError as error:
        raise ManifestError([_complaint(path.name, one) for one in error.errors()]) from error
    except SignatureError as error:
        raise ManifestError([f"{path.name}: signature: {error}"]) from error
    return manifest


def read_patterns(path: Path) -> dict[str, Pattern]:
    """Raises ManifestError."""
    try:
        tables = {key: _PatternTable.model_validate(table) for key, table in _toml(path).items()}
    except ValidationError as error:
        raise ManifestError([_complaint(path.name, one) for one in error.errors()]) from error
    return {key: Pattern(key=key, **table.model_dump()) for key, table in tables.items()}


def read_labels(path: Path) -> dict[str, str]:
    """Each label with its meaning. Raises ManifestError."""
    return {key: str(meaning) for key, meaning in _toml(path).items()}


def _toml(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ManifestError([f"{path.name}: can't be read: {error.strerror}"]) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ManifestError([f"{path.name}: {error}"]) from error


def _complaint(file: str, error: object) -> str:
    assert isinstance(error, dict)  # noqa: S101 - pydantic's ErrorDetails is one
    where = ".".join(str(part) for part in error["loc"])
    return f"{file}: {where}: {error['msg']}"
