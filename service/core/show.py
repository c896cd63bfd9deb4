"""Values as text for people."""

from collections.abc import Mapping
from typing import Any

from sandbox.signature import Json, Kind, Signature

CUT = 1_000


def show_arguments(signature: Signature, arguments: list[Json], cut: int = CUT) -> str:
    """`nums = [1, 2], target = 3`; for a class its calls: `Trie(), insert('a')`."""
    if signature.kind is Kind.CLASS:
        return _cut(", ".join(_calls(*arguments)), cut)
    pairs = zip(signature.parameter_names, arguments, strict=True)
    return _cut(", ".join(f"{name} = {show(value, cut)}" for name, value in pairs), cut)


def show(value: Json, cut: int = CUT) -> str:
    """As Python writes it; what could not be encoded by the name of its type."""
    try:
        return _text(_show(value, cut))
    except RecursionError:
        return "<a value nested too deep to show>"


def counted(count: int, what: str) -> str:
    """The number with its noun: 1 attempt, 2 attempts."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def clock(seconds: float) -> str:
    """Minutes and seconds: 24:59."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def show_progress(progress: Mapping[str, int]) -> str:
    """Of a judgement that goes on."""
    return f"{progress['done']} of {progress['total']} cases done, {progress['passed']} passed"


def show_event(data: Mapping[str, Any]) -> str:
    """What is worth telling of an event's data."""
    told = []
    if "verdict" in data:
        told.append(f"{data['verdict'].replace('_', ' ')}, {data['passed']} of {data['total']}")
    if data.get("limit_s"):
        told.append(f"limit {clock(data['limit_s'])}")
    if data.get("final"):
        told.append("final, from the last draft")
    told += [f"{data[key]}" for key in ("number", "state") if key in data]
    if "seconds" in data:
        told.append(f"{data['seconds']:.0f} s")
    return ", ".join(told)


def _show(value: Json, cut: int) -> str:
    match value:
        case {"set": list(items)}:
            return _cut("{" + ", ".join(_show(item, cut) for item in items) + "}" if items else "set()", cut)
        case {"opaque": name}:
            return _cut(f"<{name}>", cut)
        case {"malformed": reason}:
            return _cut(f"<{reason}>", cut)
        case {"values": values, "cycle_to": place}:
            return _cut(f"{_show(values, cut)}, whose tail leads back to position {place}", cut)
        case {"graph": list(rows), "shared": shared}:
            return _cut(_graph(rows) + (f", of which {shared} nodes are the input's own" if shared else ""), cut)
        case list(items) if any(isinstance(item, (list, dict)) for item in items):
            return _cut("[" + ", ".join(_show(item, cut) for item in items) + "]", cut)
        case _:
            return _cut(_repr(value), cut)


def _calls(names: Json, arguments: Json) -> list[str]:
    if not isinstance(names, list) or not isinstance(arguments, list):
        return []
    return [
        f"{name}({', '.join(show(value) for value in values) if isinstance(values, list) else ''})"
        for name, values in zip(names, arguments, strict=True)
    ]


def _graph(rows: list[Json]) -> str:
    """Each node's neighbours by their values, as graphs are written in cases."""
    values: list[Json] = []
    neighbours: list[list[int]] = []
    for row in rows:
        match row:
            case [value, list(places)]:
                values.append(value)
                neighbours.append([place for place in places if isinstance(place, int)])
    return _repr([[values[i] for i in places if 0 <= i < len(values)] for places in neighbours])


def _repr(value: Json) -> str:
    try:
        return repr(value)
    except (ValueError, RecursionError):
        return "<a value too large to show>"


def _text(shown: str) -> str:
    """Half a surrogate pair is no text: nothing can store or send it."""
    return shown.encode("utf-8", "backslashreplace").decode()


def _cut(text: str, cut: int) -> str:
    return text if len(text) <= cut else f"{text[:cut]}… ({len(text) - cut:,} more characters)"
