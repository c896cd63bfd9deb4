"""What a candidate prefers in the browser: a cookie, since it is this browser's and needs no account."""

from dataclasses import dataclass, fields
from enum import StrEnum
from urllib.parse import parse_qsl, urlencode

from fastapi import Request, Response

COOKIE = "weakspot"
A_YEAR_S = 365 * 24 * 3600


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Keys(StrEnum):
    DEFAULT = "default"
    VIM = "vim"
    EMACS = "emacs"


class Minutes(StrEnum):
    """How long an interview takes where nothing else is asked for."""

    BY_DIFFICULTY = "by difficulty"
    TWENTY = "20"
    TWENTY_FIVE = "25"
    THIRTY = "30"

    @property
    def limit(self) -> int | None:
        return None if self is Minutes.BY_DIFFICULTY else int(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    theme: Theme = Theme.SYSTEM
    keys: Keys = Keys.DEFAULT
    minutes: Minutes = Minutes.BY_DIFFICULTY

    @classmethod
    def read(cls, request: Request) -> "Preferences":
        return cls.of(dict(parse_qsl(request.cookies.get(COOKIE, ""))))

    @classmethod
    def of(cls, given: dict[str, str]) -> "Preferences":
        """What is not known is left as it is by default: an old cookie must not lock anybody out."""
        kinds: dict[str, type[StrEnum]] = {"theme": Theme, "keys": Keys, "minutes": Minutes}
        return cls(**{name: kind(given[name]) for name, kind in kinds.items() if given.get(name) in tuple(kind)})  # type: ignore[arg-type]  # each of its own kind

    def write(self, response: Response) -> None:
        value = urlencode({field.name: getattr(self, field.name) for field in fields(self)})
        response.set_cookie(COOKIE, value, max_age=A_YEAR_S, httponly=True, samesite="strict")
