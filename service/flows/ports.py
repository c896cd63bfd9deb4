"""What flows need from outside, put together by wiring."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from sandbox.protocol import Sandbox
from sandbox.signature import Signature
from service.catalogue.load import Catalogue
from service.store.engine import Store


class Queue(Protocol):
    def put(self, submission_id: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Judging:
    """Enough to judge a source outside any interview."""

    catalogue: Catalogue
    sandbox: Sandbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """`starters` writes, for each language's name, the code that a candidate begins with."""

    store: Store
    catalogue: Catalogue
    sandbox: Sandbox
    queue: Queue
    starters: Mapping[str, Callable[[Signature], str]]
