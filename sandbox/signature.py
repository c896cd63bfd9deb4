"""Typed signatures: what a submission must define, and of which types its arguments and answers are.

A signature is written as stubs, one a line: `twoSum(nums: list[int], target: int) -> list[int]`. A class and
a round trip begin with their constructor: `Trie()`. Types: int, float, bool, str, None, list[T], ListNode,
TreeNode, Node (of a graph), and TreeNode['root'], the node of the parameter `root` that holds a given value.
"""

import ast
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
"""An argument or answer as it travels. Nodes have the forms of docs/adding-a-problem.md."""

NODE_TYPES = frozenset({"ListNode", "TreeNode", "Node"})
PLAIN_TYPES = frozenset({"int", "float", "bool", "str", "None"})


class SignatureError(ValueError):
    """The text is not a signature; the message says which part."""


class Kind(StrEnum):
    FUNCTION = "function"
    CLASS = "class"
    ROUNDTRIP = "roundtrip"


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """`item` is set for a list; `within` names the parameter whose node is meant."""

    name: str
    item: "Type | None" = None
    within: str | None = None

    def __str__(self) -> str:
        if self.item is not None:
            return f"list[{self.item}]"
        return self.name if self.within is None else f"{self.name}[{self.within!r}]"

    def to_wire(self) -> dict[str, Json]:
        return {
            "name": self.name,
            "item": self.item.to_wire() if self.item else None,
            "within": self.within,
        }

    def names(self) -> frozenset[str]:
        """The names of this type and of all types inside it."""
        return frozenset({self.name}) | (self.item.names() if self.item else frozenset())


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    name: str
    type: Type


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One function or method: its name, its parameters without self, and what it returns."""

    name: str
    parameters: tuple[Parameter, ...]
    returns: Type

    def to_wire(self) -> dict[str, Json]:
        return {
            "name": self.name,
            "parameters": [{"name": p.name, "type": p.type.to_wire()} for p in self.parameters],
            "returns": self.returns.to_wire(),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """`owner` is the class that holds the calls. `in_place` names the parameter that is the answer, if one is."""

    kind: Kind
    owner: str
    calls: tuple[Call, ...]
    in_place: str | None = None

    @property
    def parameter_names(self) -> tuple[str, ...]:
        """The names of one case's arguments, in order."""
        if self.kind is Kind.CLASS:
            return ("calls", "arguments")
        return tuple(parameter.name for parameter in self.calls[0].parameters)

    @property
    def answer(self) -> Type:
        """The type that a case's answer has. A class answers with a list, one value a call: see `call`."""
        if self.kind is Kind.ROUNDTRIP:
            return self.calls[0].parameters[0].type
        if self.in_place is not None:
            return next(p.type for p in self.calls[0].parameters if p.name == self.in_place)
        return self.calls[0].returns

    def call(self, name: str) -> Call | None:
        return next((call for call in self.calls if call.name == name), None)

    def type_names(self) -> frozenset[str]:
        """All type names that occur: tells which node classes the starter must show."""
        found: frozenset[str] = frozenset()
        for call in self.calls:
            for parameter in call.parameters:
                found |= parameter.type.names()
            found |= call.returns.names()
        return found

    def to_wire(self) -> dict[str, Json]:
        return {
            "kind": self.kind.value,
            "owner": self.owner,
            "calls": [call.to_wire() for call in self.calls],
            "in_place": self.in_place,
        }


def parse_signature(kind: Kind, stubs: Sequence[str], in_place: str | None = None) -> Signature:
    """Read stubs as the module's docstring describes them.

    Raises SignatureError with the part that is wrong.
    """
    if not stubs:
        raise SignatureError("a signature needs at least one call")
    calls = tuple(parse_call(stub) for stub in stubs)
    owner = "Solution" if kind is Kind.FUNCTION else calls[0].name
    signature = Signature(kind=kind, owner=owner, calls=calls, in_place=in_place)
    if kind is Kind.ROUNDTRIP:
        if len(calls) == 3 and calls[0].parameters:
            raise SignatureError(f"the constructor of a round trip, {owner}, takes nothing")
        signature = Signature(kind=kind, owner=owner, calls=calls[1:])
    _check(signature, len(calls))
    return signature


def parse_call(stub: str) -> Call:
    """Read one stub, such as `insert(word: str)`. Raises SignatureError."""
    try:
        [function] = ast.parse(f"def {stub}: ...").body
    except (SyntaxError, ValueError) as error:
        raise SignatureError(f"{stub!r} is not of the form name(parameter: type, …) -> type") from error
    if not isinstance(function, ast.FunctionDef):
        raise SignatureError(f"{stub!r} is not one call")
    if odd := _odd_parameters(function.args):
        raise SignatureError(f"{', '.join(odd)} in {stub!r}: parameters are plain, without defaults or stars")
    parameters = tuple(_parameter(argument) for argument in function.args.args)
    known = {parameter.name for parameter in parameters}
    returns = Type(name="None") if function.returns is None else _type(function.returns)
    for type_ in (*(parameter.type for parameter in parameters), returns):
        if type_.within is not None and type_.within not in known:
            raise SignatureError(f"{type_} in {stub!r} names no parameter of it")
    return Call(name=function.name, parameters=parameters, returns=returns)


def _odd_parameters(arguments: ast.arguments) -> list[str]:
    """The names of all parameters that are more than a name and a type."""
    odd = [*arguments.posonlyargs, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    with_default = arguments.args[len(arguments.args) - len(arguments.defaults) :]
    return [argument.arg for argument in (*odd, *with_default) if argument is not None]


def _parameter(argument: ast.arg) -> Parameter:
    if argument.annotation is None:
        raise SignatureError(f"the parameter {argument.arg!r} has no type")
    return Parameter(name=argument.arg, type=_type(argument.annotation))


def _type(node: ast.expr) -> Type:
    match node:
        case ast.Name(id=name) if name in PLAIN_TYPES | NODE_TYPES:
            return Type(name=name)
        case ast.Constant(value=None):
            return Type(name="None")
        case ast.Subscript(value=ast.Name(id="list"), slice=item):
            return Type(name="list", item=_type(item))
        case ast.Subscript(value=ast.Name(id="TreeNode"), slice=ast.Constant(value=str(within))):
            return Type(name="TreeNode", within=within)
        case _:
            raise SignatureError(f"{ast.unparse(node)!r} is not a type that signatures know")


def _check(signature: Signature, stubs: int) -> None:
    if signature.kind is Kind.FUNCTION and stubs != 1:
        raise SignatureError(f"a function has one call, not {stubs}")
    names = [call.name for call in signature.calls]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise SignatureError(f"{', '.join(twice)} stands there more than once")
    if signature.kind is Kind.ROUNDTRIP:
        _check_roundtrip(signature, stubs)
    if signature.in_place is not None and signature.in_place not in signature.parameter_names:
        raise SignatureError(f"in_place names {signature.in_place!r}, which is no parameter")


def _check_roundtrip(signature: Signature, stubs: int) -> None:
    if stubs != 3:
        raise SignatureError("a round trip has a constructor and two calls")
    there, back = signature.calls
    if len(there.parameters) != 1 or len(back.parameters) != 1:
        raise SignatureError("both calls of a round trip take one parameter")
    if there.returns.name != "str":
        raise SignatureError("the first call of a round trip returns a str: text alone goes between")
    if there.returns != back.parameters[0].type or there.parameters[0].type != back.returns:
        raise SignatureError("a round trip's second call must take what the first returns, and return what it takes")
