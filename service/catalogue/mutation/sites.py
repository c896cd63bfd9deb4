"""The places of a submission's code where something else could stand."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

Node = TypeVar("Node", bound=ast.AST)
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """`node` is what stands in `field` of the last of `parents`, at `index` where that is a list."""

    node: ast.AST
    parents: tuple[ast.AST, ...]
    field: str
    index: int | None

    @property
    def parent(self) -> ast.AST:
        return self.parents[-1]

    @property
    def line(self) -> int:
        return next((at.lineno for at in (self.node, *reversed(self.parents)) if hasattr(at, "lineno")), 1)

    @property
    def function(self) -> ast.FunctionDef | None:
        return next((node for node in reversed(self.parents) if isinstance(node, ast.FunctionDef)), None)

    @property
    def is_test(self) -> bool:
        """Whether it decides an `if`, a `while` or a choice between two values."""
        return self.field == "test"

    @property
    def decides_a_choice(self) -> bool:
        return self.is_test and isinstance(self.parent, ast.IfExp)

    def put(self, new: ast.AST) -> None:
        if self.index is None:
            setattr(self.parent, self.field, new)
        else:
            getattr(self.parent, self.field)[self.index] = new


def sites(node: ast.AST, parents: tuple[ast.AST, ...] = ()) -> Iterator[Site]:
    """Every place below the node, from the first to the last."""
    parents = (*parents, node)
    for field, value in ast.iter_fields(node):
        if _is_left_alone(field, parents):
            continue
        items: Iterable[tuple[int | None, object]] = enumerate(value) if isinstance(value, list) else [(None, value)]
        for index, child in items:
            if isinstance(child, ast.AST) and not _is_fixed(child):
                yield Site(node=child, parents=parents, field=field, index=index)
                yield from sites(child, parents)


def changed(node: Node, **changes: Any) -> Node:
    """A copy with other fields; what is not changed is shared."""
    copy = type(node)(**dict(ast.iter_fields(node)) | changes)
    return ast.copy_location(copy, node)


def without(items: list[Item], i: int) -> list[Item]:
    return items[:i] + items[i + 1 :]


def called(node: ast.AST) -> str:
    """The name of the function or method that is called; empty where it is no call."""
    match node:
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            return name
    return ""


def _is_left_alone(field: str, parents: tuple[ast.AST, ...]) -> bool:
    """Types, decorators, and what a constructor takes where it is given nothing: node classes have that."""
    if field in ("annotation", "returns", "decorator_list", "bases"):
        return True
    match parents[-2:]:
        case (ast.FunctionDef(name="__init__"), ast.arguments()):
            return field in ("defaults", "kw_defaults")
    return False


def _is_fixed(node: ast.AST) -> bool:
    """Imports, declarations, docstrings; and operators, which change with what they stand in."""
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Global() | ast.Nonlocal() | ast.Expr(value=ast.Constant()):
            return True
    return isinstance(node, (ast.expr_context, ast.boolop, ast.operator, ast.unaryop, ast.cmpop))
