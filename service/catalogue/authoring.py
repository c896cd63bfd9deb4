"""What a problem's generator.py needs: `case` makes a case, `require` and `within` state a part of the contract."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from sandbox.signature import Json


class ContractBroken(ValueError):
    """An input does not obey the problem's constraints; the message says which, for candidates to read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A case without its expected answer, which the reference makes."""

    arguments: list[Json]
    labels: tuple[str, ...]
    note: str


def case(*arguments: Json, labels: str = "", note: str = "") -> Draft:
    """`labels` are separated by spaces; `note` is shown below a sample."""
    return Draft(arguments=list(arguments), labels=tuple(labels.split()), note=note)


def require(condition: bool, message: str) -> None:
    """Raise ContractBroken with the message unless the condition holds."""
    if not condition:
        raise ContractBroken(message)


def within(values: int | Iterable[int], low: int, high: int, message: str) -> None:
    """Raise ContractBroken with the message unless each value is from low to high.

    Hidden cases must reach both ends: `reached` tells the authors' check what was seen of each range.
    """
    found = [values] if isinstance(values, int) else list(values)
    if not found:
        return
    least, most = min(found), max(found)
    require(low <= least and most <= high, message)
    ranges = _ranges.get()
    if ranges is not None:
        ranges.setdefault(message, Range(low, high)).see(least, most)


class Range:
    """One `within` of a contract, and whether its ends have been seen."""

    def __init__(self, low: int, high: int) -> None:
        self._low, self._high = low, high
        self._least, self._most = high + 1, low - 1

    def see(self, least: int, most: int) -> None:
        self._least, self._most = min(self._least, least), max(self._most, most)

    @property
    def not_reached(self) -> str:
        """Which ends no value has reached, as words; empty where both were."""
        missing = [f"{self._low}"] * (self._least > self._low) + [f"{self._high}"] * (self._most < self._high)
        return " and ".join(missing)


@contextmanager
def reached() -> Iterator[dict[str, Range]]:
    """The ranges that contracts state inside the block, by message."""
    ranges: dict[str, Range] = {}
    token = _ranges.set(ranges)
    try:
        yield ranges
    finally:
        _ranges.reset(token)


_ranges: ContextVar[dict[str, Range] | None] = ContextVar("ranges", default=None)
