"""Problems and their cases."""

from dataclasses import dataclass
from enum import StrEnum

from sandbox.protocol import Limits
from sandbox.signature import Json, Signature


class Difficulty(StrEnum):
    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Mode(StrEnum):
    """How an answer is compared with the expected one."""

    EXACT = "exact"
    UNORDERED = "unordered"
    UNORDERED_NESTED = "unordered_nested"
    CHECKER = "checker"


@dataclass(frozen=True, slots=True, kw_only=True)
class Compare:
    """`tolerance` is how far a float may be from the expected one."""

    mode: Mode = Mode.EXACT
    tolerance: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """`arguments` are those of one call, in order. A sample has no labels and is shown to candidates."""

    name: str
    arguments: list[Json]
    expected: Json
    labels: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    key: str
    title: str
    family: str
    summary: str
    recognise: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """`patterns` holds keys, the primary one first. `statement` still has its {examples} line."""

    slug: str
    number: int
    title: str
    difficulty: Difficulty
    patterns: tuple[str, ...]
    techniques: tuple[str, ...]
    labels: tuple[str, ...]
    time: str
    space: str
    signature: Signature
    compare: Compare
    limits: Limits
    statement: str
    hints: tuple[str, ...]
    editorial: str
