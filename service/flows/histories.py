"""Histories as lines of JSON, the form that export writes; docs/report-model.md describes it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from service.core.attempt import Outcome
from service.core.errors import Invalid
from service.core.estimate.history import MOST_PATTERNS, History, Line
from service.core.problem import Difficulty

FORM = "docs/report-model.md describes the form; weakspot export writes it"
MOST_DAYS, MOST_SECONDS = 1e6, 1e7

Day = Annotated[float, Field(ge=-MOST_DAYS, le=MOST_DAYS, allow_inf_nan=False)]
Seconds = Annotated[float, Field(ge=0, le=MOST_SECONDS, allow_inf_nan=False)]
Count = Annotated[int, Field(ge=0)]


class Row(BaseModel):
    """One line of a file of histories."""

    model_config = ConfigDict(frozen=True)

    candidate: str
    seq: int
    day: Day
    now_day: Day
    problem: str
    patterns: Annotated[tuple[str, ...], Field(min_length=1, max_length=MOST_PATTERNS)]
    difficulty: Difficulty
    outcome: Outcome
    seconds: Seconds
    limit_s: Annotated[float, Field(gt=0, le=MOST_SECONDS, allow_inf_nan=False)] | None
    n_wrong: Count
    wrong: dict[str, Count]
    hint: bool
    hint_s: Seconds | None


class Pattern(BaseModel):
    key: Annotated[str, Field(min_length=1)]
    family: Annotated[str, Field(min_length=1)]


class Taxonomy(BaseModel):
    patterns: Annotated[list[Pattern], Field(min_length=1)]


def read_taxonomy(path: Path) -> dict[str, str]:
    """Each pattern's family. Raises Invalid."""
    try:
        patterns = Taxonomy.model_validate_json(_text(path)).patterns
    except ValidationError as error:
        hint = 'write {"patterns": [{"key": "stack", "family": "sequences"}, …]}'
        raise Invalid(f"{path}: {_first(error)}", hint) from error
    families = {pattern.key: pattern.family for pattern in patterns}
    if len(families) < len(patterns):
        raise Invalid(f"{path}: a key is there twice", "name each pattern once")
    return families


def read_histories(path: Path, patterns: Mapping[str, object]) -> list[History]:
    """One a candidate, in the order of the file. Raises Invalid where a line is not of the form."""
    found: dict[str, list[Row]] = {}
    for number, text in enumerate(_text(path).split("\n"), start=1):
        if text.strip():
            row = _row(text, f"{path}, line {number}", patterns)
            found.setdefault(row.candidate, []).append(row)
    return [_history(path, candidate, lines) for candidate, lines in found.items()]


def rows(history: History) -> list[Row]:
    """Of its file."""
    return [
        Row(
            candidate=history.candidate,
            seq=line.seq,
            day=line.day,
            now_day=history.now_day,
            problem=line.problem,
            patterns=line.patterns,
            difficulty=line.difficulty,
            outcome=line.outcome,
            seconds=line.seconds,
            limit_s=line.limit_s,
            n_wrong=sum(line.wrong.values()),
            wrong=dict(line.wrong),
            hint=line.hint_s is not None,
            hint_s=line.hint_s,
        )
        for line in history.lines
    ]


def written(history: History) -> Iterator[str]:
    """The lines of its file."""
    return (row.model_dump_json() for row in rows(history))


def _row(text: str, where: str, patterns: Mapping[str, object]) -> Row:
    try:
        row = _ROW.validate_json(text)
    except ValidationError as error:
        raise Invalid(f"{where}: {_first(error)}", FORM) from error
    if unknown := [pattern for pattern in row.patterns if pattern not in patterns]:
        raise Invalid(f"{where}: there is no pattern {unknown[0]!r}", "name one of the taxonomy, or add it there")
    if len(set(row.patterns)) < len(row.patterns):
        raise Invalid(
            f"{where}: a pattern is there twice", "name each pattern of a problem once, the primary one first"
        )
    if row.day > row.now_day:
        raise Invalid(f"{where}: day {row.day:g} is later than now_day {row.now_day:g}", "correct one of them")
    return row


def _history(path: Path, candidate: str, found: list[Row]) -> History:
    days = {row.now_day for row in found}
    if len(days) > 1:
        raise Invalid(f"{path}: {candidate} has several values of now_day", "write the same on each of the lines")
    return History(candidate=candidate, now_day=days.pop(), lines=tuple(map(_line, found)))


def _line(row: Row) -> Line:
    return Line(
        seq=row.seq,
        day=row.day,
        problem=row.problem,
        patterns=row.patterns,
        difficulty=row.difficulty,
        outcome=row.outcome,
        seconds=row.seconds,
        limit_s=row.limit_s,
        wrong=row.wrong,
        hint_s=row.hint_s if row.hint else None,
    )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise Invalid(f"{path} can't be read: {why}", "name a text file that you may read") from error


def _first(error: ValidationError) -> str:
    first: Any = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    return f"{place}: {first['msg']}" if place else str(first["msg"])


_ROW = TypeAdapter(Row)
