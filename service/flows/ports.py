"""What flows need from outside, put together by wiring."""

from dataclasses import dataclass

from sandbox.protocol import Sandbox
from service.catalogue.load import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Judging:
    """Enough to judge a source outside any interview."""

    catalogue: Catalogue
    sandbox: Sandbox
