"""Source code as it comes in: text of a sensible size, or a clear error."""

from pathlib import Path
from typing import TYPE_CHECKING

from service.core.errors import Invalid, NotFound

if TYPE_CHECKING:
    from service.flows.ports import Ports

SOURCE_CAP_BYTES = 64 * 1024


def read_source(path: Path) -> str:
    """Raises NotFound or Invalid."""
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise NotFound(f"there is no file {path}", "name the file that holds your solution") from error
    except OSError as error:
        raise Invalid(f"{path} can't be read: {error.strerror}", "name a file that you may read") from error
    try:
        return require_source(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Invalid(f"{path} is not UTF-8 (byte {error.start})", "save it as UTF-8") from error


def require_source(source: str) -> str:
    """The source without a byte order mark. Raises Invalid where it is too large or holds a NUL character."""
    source = source.removeprefix("\ufeff")
    if len(source.encode("utf-8", "surrogatepass")) > SOURCE_CAP_BYTES:
        raise Invalid(f"the source is larger than {SOURCE_CAP_BYTES // 1024} KiB", "leave out what it does not need")
    if "\0" in source:
        raise Invalid(f"the source holds a NUL character at position {source.index(chr(0))}", "remove it")
    try:
        source.encode()
    except UnicodeEncodeError as error:
        raise Invalid("the source holds half a surrogate pair, which is no text", "remove it") from error
    return source


def require_language(ports: "Ports", language: str) -> None:
    """Raises Invalid where there is no such language."""
    if language not in ports.starters:
        raise Invalid(f"there is no language {language!r}", f"use one of: {', '.join(ports.starters)}")
