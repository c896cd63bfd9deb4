from pathlib import Path

import pytest

from service.core.errors import Invalid, NotFound, WeakspotError
from service.flows.source import SOURCE_CAP_BYTES, read_source, require_source


@pytest.mark.parametrize("source", ["", "def f(): ...\n", "# ä \U0001f600\n", "x" * SOURCE_CAP_BYTES, "\r\n\t\x0b"])
def test_text_of_a_sensible_size_is_taken_as_it_is(source: str) -> None:
    assert require_source(source) == source


def test_a_byte_order_mark_is_no_code() -> None:
    assert require_source("\ufeffdef f(): ...\n") == "def f(): ...\n"


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("x" * (SOURCE_CAP_BYTES + 1), "larger than 64 KiB"),
        ("ä" * (SOURCE_CAP_BYTES // 2 + 1), "larger than 64 KiB"),  # bytes count, not characters
        ("ab\0c", "a NUL character at position 2"),
        ("x = '\ud800'", "half a surrogate pair"),
        ("\udcff", "half a surrogate pair"),
    ],
    ids=["too large", "too large in bytes", "NUL", "high surrogate", "low surrogate"],
)
def test_what_is_no_source(source: str, complaint: str) -> None:
    with pytest.raises(Invalid, match=complaint) as caught:
        require_source(source)
    assert caught.value.hint


@pytest.mark.parametrize(
    ("content", "source"),
    [
        (b"def f(): ...\n", "def f(): ...\n"),
        (b"\xef\xbb\xbfdef f(): ...\n", "def f(): ...\n"),  # as some editors begin a file
        ("# ä\r\n".encode(), "# ä\r\n"),
        (b"", ""),
    ],
    ids=["plain", "byte order mark", "line ends stay", "empty"],
)
def test_a_file(tmp_path: Path, content: bytes, source: str) -> None:
    path = tmp_path / "solution.py"
    path.write_bytes(content)
    assert read_source(path) == source


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"x = '\xff'", r"not UTF-8 \(byte 5\)"),
        ("x = 1".encode("utf-16"), "not UTF-8"),
        (b"a\0b", "NUL"),
        (b"x" * (SOURCE_CAP_BYTES + 1), "larger than"),
    ],
    ids=["Latin-1", "UTF-16", "NUL", "too large"],
)
def test_a_file_that_is_no_source(tmp_path: Path, content: bytes, complaint: str) -> None:
    path = tmp_path / "solution.py"
    path.write_bytes(content)
    with pytest.raises(Invalid, match=complaint):
        read_source(path)


@pytest.mark.parametrize(("name", "error"), [("nothing.py", NotFound), (".", Invalid)], ids=["no file", "a folder"])
def test_what_is_no_file(tmp_path: Path, name: str, error: type[WeakspotError]) -> None:
    with pytest.raises(error) as caught:
        read_source(tmp_path / name)
    assert caught.value.hint
