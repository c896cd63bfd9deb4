"""The frames between judge and supervisor, and what they mean. The form is described in inside/supervisor.py."""

import json
import struct
from dataclasses import asdict, dataclass
from typing import Any

from sandbox.protocol import CaseReport, Exit, Fault, Request
from sandbox.signature import Json

FRAME_CAP = 8 * 1024 * 1024


class BrokenFrame(ValueError):
    """Bytes that the supervisor would never send."""


@dataclass(frozen=True, slots=True)
class Frame:
    header: dict[str, Any]
    blobs: tuple[bytes, ...]


def encode_request(request: Request) -> bytes:
    cases = [encode_arguments(case) for case in request.cases]
    header = {
        "load": {"source": request.source, "signature": request.signature.to_wire()},
        "limits": asdict(request.limits),
        "sizes": [len(case) for case in cases],
    }
    encoded = json.dumps(header).encode()
    return struct.pack(">I", len(encoded)) + encoded + b"".join(cases)


def encode_arguments(arguments: list[Json]) -> bytes:
    return json.dumps(arguments, separators=(",", ":")).encode()


class FrameReader:
    """Puts frames together from bytes as they come."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def feed(self, part: bytes) -> list[Frame]:
        """The frames that this part completes. Raises BrokenFrame."""
        self._bytes += part
        frames: list[Frame] = []
        while (frame := self._take()) is not None:
            frames.append(frame)
        return frames

    def _take(self) -> Frame | None:
        if len(self._bytes) < 4:
            return None
        start = 4 + struct.unpack(">I", self._bytes[:4])[0]
        if start > FRAME_CAP:
            raise BrokenFrame("a frame's header is too long")
        if len(self._bytes) < start:
            return None
        header, sizes = _header(bytes(self._bytes[4:start]))
        if sum(sizes) > FRAME_CAP:
            raise BrokenFrame("a frame is too long")
        if len(self._bytes) < start + sum(sizes):
            return None
        blobs: list[bytes] = []
        for size in sizes:
            blobs.append(bytes(self._bytes[start : start + size]))
            start += size
        del self._bytes[:start]
        return Frame(header, tuple(blobs))


def case_report(fact: dict[str, Any], answer: bytes, output: bytes) -> CaseReport:
    """What the supervisor measured, with what the candidate's process said: the latter may be anything."""
    exit_, value, fault = Exit(fact["exit"]), None, None
    if exit_ is Exit.ANSWERED:
        try:
            value = json.loads(answer)
        except (ValueError, RecursionError):
            exit_, fault = Exit.DIED, Fault(type="", message="the process wrote what is no answer", line=None)
    elif exit_ in (Exit.RAISED, Exit.REFUSED):
        fault = _fault(answer)
        if fault.type == "MemoryError":
            exit_ = Exit.MEMORY_LIMIT
    elif exit_ is Exit.DIED:
        fault = Fault(type="", message=_death(fact.get("status", 0)), line=None)
    return CaseReport(
        exit=exit_,
        answer=value,
        fault=fault,
        output=output.decode("utf-8", "replace"),
        cpu_ms=fact["cpu_us"] / 1000,
        wall_ms=fact["wall_us"] / 1000,
    )


def _header(encoded: bytes) -> tuple[dict[str, Any], list[int]]:
    try:
        header = json.loads(encoded)
    except (ValueError, RecursionError) as error:
        raise BrokenFrame("a frame's header can't be read") from error
    sizes = header.get("sizes", []) if isinstance(header, dict) else None
    if not isinstance(sizes, list) or not all(type(size) is int and size >= 0 for size in sizes):
        raise BrokenFrame("a frame's header does not say its sizes")
    return header, sizes


def _fault(answer: bytes) -> Fault:
    try:
        said = json.loads(answer)
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        said = {}
    line = said.get("line")
    return Fault(
        type=_text(said.get("type", ""))[:200],
        message=_text(said.get("message", ""))[:2000],
        line=line if type(line) is int else None,
        trace=_text(said.get("trace", ""))[:4000],
    )


def _text(said: Json) -> str:
    """Half a surrogate pair is no text: nothing can store or send it."""
    return str(said).encode("utf-8", "backslashreplace").decode()


def _death(status: int) -> str:
    if status < 0:
        return f"the process was ended by signal {-status}"
    return f"the process ended itself with exit code {status}"
