"""What a problem's generator.py needs: `case` makes a case, `require` states a part of the contract."""

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
