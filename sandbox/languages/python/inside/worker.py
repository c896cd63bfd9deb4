"""Loads a submission and calls it, case by case. Runs as the candidate, in a process of its own: what it writes is
evidence of nothing but what this process wants to be seen as its answer.
"""

import json
import linecache
import os
import struct
import sys
import traceback
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from types import ModuleType, TracebackType
from typing import Any

import nodes

SOURCE_NAME = "solution.py"
DEEPEST = 64
TRACE_FRAMES = 20
SCALARS = (type(None), bool, int, str, float)
LISTS: Any = (list, tuple, deque, range, type({}.keys()), type({}.values()), type({}.items()))


class Refused(Exception):
    """The source can't be called at all; the message says why."""


class Worker:
    def __init__(self, tasks: int, answers: int) -> None:
        self._tasks = os.fdopen(tasks, "rb")
        self._answers = answers

    def serve(self, source: str, signature: dict[str, Any], module: ModuleType) -> None:
        """Answer cases until there are none. A failed load is the answer to the first one."""
        linecache.cache[SOURCE_NAME] = (len(source), None, source.splitlines(True), SOURCE_NAME)
        try:
            exec(compile(source, SOURCE_NAME, "exec", dont_inherit=True), vars(module))  # noqa: S102 - what this is for
            call = _callable(signature, vars(module))
        except Refused as refusal:
            self._send(b"?", {"type": "Refused", "message": str(refusal), "line": None, "trace": ""})
        except BaseException as error:
            refused = isinstance(error, SyntaxError) and _own_frames(error)[1] is None
            self._send(b"?" if refused else b"%", _fault(error))
        else:
            while (arguments := self._receive()) is not None:
                self._answer(call, arguments)

    def _answer(self, call: Callable[[list[Any]], Any], arguments: list[Any]) -> None:
        try:
            answer = call(arguments)
            encoded = json.dumps(answer, separators=(",", ":"))
        except nodes.Malformed as malformed:
            encoded = json.dumps({"malformed": str(malformed)})
        except BaseException as error:
            self._send(b"!", _fault(error))
            return
        self._write(b"=", encoded)

    def _receive(self) -> Any:
        prefix = self._tasks.read(4)
        return json.loads(self._tasks.read(struct.unpack(">I", prefix)[0])) if len(prefix) == 4 else None

    def _send(self, kind: bytes, value: Any) -> None:
        self._write(kind, json.dumps(value))

    def _write(self, kind: bytes, encoded: str) -> None:
        with suppress(OSError, ValueError, AttributeError):  # the submission may have closed or replaced it
            sys.stdout.flush()
        payload = kind + encoded.encode("utf-8", "surrogatepass")
        data = memoryview(struct.pack(">I", len(payload)) + payload)
        while data:
            data = data[os.write(self._answers, data) :]


def _callable(signature: dict[str, Any], namespace: dict[str, Any]) -> Callable[[list[Any]], Any]:
    """What takes a case's arguments in plain values and gives its answer in plain values."""
    owner = namespace.get(signature["owner"])
    calls = signature["calls"]
    if signature["kind"] == "class":
        if not isinstance(owner, type):
            raise Refused(f"there is no class {signature['owner']}")
        return lambda arguments: _call_sequence(owner, {call["name"]: call for call in calls}, *arguments)
    [call] = calls
    name, own = call["name"], namespace.get(call["name"])
    if isinstance(owner, type) and callable(getattr(owner, name, None)):
        return lambda arguments: _call_one(getattr(owner(), name), call, arguments, signature["in_place"])
    if callable(own):
        return lambda arguments: _call_one(own, call, arguments, signature["in_place"])
    raise Refused(f"there is no class {signature['owner']} with a method {name}, and no function {name}")


def _call_one(function: Callable[..., Any], call: dict[str, Any], values: list[Any], in_place: str | None) -> Any:
    arguments = _build(call["parameters"], values)
    given = {id_ for p, a in zip(call["parameters"], arguments, strict=True) for id_ in _graph_ids(p["type"], a)}
    answer = function(*arguments)
    returns = call["returns"]
    if in_place is not None:
        place = next(i for i, parameter in enumerate(call["parameters"]) if parameter["name"] == in_place)
        answer, returns = arguments[place], call["parameters"][place]["type"]
    return _read(answer, returns, given)


def _call_sequence(owner: type, calls: dict[str, Any], names: list[str], arguments: list[list[Any]]) -> list[Any]:
    instance = owner(*_build(calls[names[0]]["parameters"], arguments[0]))
    answers: list[Any] = [None]
    as_they_are = {name for name, call in calls.items() if not any(_has_nodes(p["type"]) for p in call["parameters"])}
    silent = {name for name, call in calls.items() if call["returns"]["name"] == "None"}
    for name, values in zip(names[1:], arguments[1:], strict=True):
        built = values if name in as_they_are else _build(calls[name]["parameters"], values)
        answer = getattr(instance, name)(*built)
        if name in silent:
            answer = None
        elif type(answer) not in SCALARS:
            answer = _read(answer, calls[name]["returns"], set())
        answers.append(answer)
    return answers


def _build(parameters: list[dict[str, Any]], values: list[Any]) -> list[Any]:
    arguments: dict[str, Any] = {}
    for parameter, value in zip(parameters, values, strict=True):
        within = parameter["type"]["within"]
        arguments[parameter["name"]] = (
            _build_one(parameter["type"], value) if within is None else nodes.find_in_tree(arguments[within], value)
        )
    return list(arguments.values())


def _build_one(type_: dict[str, Any], value: Any) -> Any:
    if type_["name"] == "list" and _has_nodes(type_):
        return [_build_one(type_["item"], item) for item in value]
    builders = {"ListNode": nodes.build_list, "TreeNode": nodes.build_tree, "Node": nodes.build_graph}
    return builders[type_["name"]](value) if type_["name"] in builders else value


def _read(answer: Any, type_: dict[str, Any], given: set[int]) -> Any:
    match type_["name"]:
        case "ListNode":
            return _plain(nodes.read_list(answer))
        case "TreeNode" if type_["within"] is not None:
            return None if answer is None else _plain(nodes._attribute(answer, "val", "TreeNode"))
        case "TreeNode":
            return _plain(nodes.read_tree(answer))
        case "Node":
            return _plain(nodes.read_graph(answer, given))
        case "list" if _has_nodes(type_) and isinstance(answer, LISTS):
            return [_read(item, type_["item"], given) for item in answer]
        case _:
            return _plain(answer)


def _plain(value: Any, depth: int = 0) -> Any:
    """The value in types that JSON has, and no others: what is neither is named by its type, never by its content."""
    kind = type(value)
    if kind in SCALARS:
        return value
    if depth > DEEPEST:
        raise nodes.Malformed(f"nested more than {DEEPEST} deep")
    if isinstance(value, LISTS):
        if set(map(type, value)) <= {int, str}:
            return list(value)
        return [_plain(item, depth + 1) for item in value]
    if isinstance(value, (set, frozenset)):
        return {"set": [_plain(item, depth + 1) for item in value]}
    if kind is dict and depth == 0 and value.keys() in ({"values", "cycle_to"}, {"graph", "shared"}):
        return {key: _plain(item, depth + 1) for key, item in value.items()}
    for base in (int, float, str):
        if isinstance(value, base):
            return base(value)  # a subclass becomes the plain type
    return {"opaque": kind.__name__}


def _has_nodes(type_: dict[str, Any]) -> bool:
    item = type_["item"]
    return type_["name"] in ("ListNode", "TreeNode", "Node") or (item is not None and _has_nodes(item))


def _graph_ids(type_: dict[str, Any], argument: Any) -> set[int]:
    return nodes.graph_ids(argument) if type_["name"] == "Node" else set()


def _fault(error: BaseException) -> dict[str, Any]:
    """The error as a candidate wants to see it: the last line of their own code, and no frame of ours."""
    shown, line = _own_frames(error)
    if line is None:
        line = getattr(error, "lineno", None)
    try:
        message = str(error.msg if isinstance(error, SyntaxError) else error)[:2000]
        trace = "".join(traceback.format_exception(type(error), error, shown)) if shown is not None else ""
    except BaseException:  # the error's own methods are the submission's code
        message, trace = "", ""
    builtin = next(kind.__name__ for kind in type(error).__mro__ if kind.__module__ == "builtins")
    return {"type": builtin, "message": message, "line": line, "trace": trace[-4000:]}


def _own_frames(error: BaseException) -> tuple[TracebackType | None, int | None]:
    """Where the traceback's end begins, after our frames, and the last line of the submission in it.

    One plain walk: after endless recursion there are half a million frames.
    """
    last_frames: deque[TracebackType] = deque(maxlen=TRACE_FRAMES)
    line: int | None = None
    frame = error.__traceback__
    while frame is not None:
        own = frame.tb_frame.f_code.co_filename == SOURCE_NAME
        if own:
            line = frame.tb_lineno
        if own or last_frames:
            last_frames.append(frame)
        frame = frame.tb_next
    return (last_frames[0] if last_frames else None), line
