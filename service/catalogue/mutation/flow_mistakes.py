"""Mistakes in what is done, and when: each operator gives what else could stand at a place of the code."""

import ast
from collections.abc import Callable, Iterator

from service.catalogue.mutation.sites import Site, changed, without
from service.catalogue.mutation.variables import Variables

Operator = Callable[[Site, Variables], Iterator[ast.AST]]


def condition_dropped(site: Site, _: Variables) -> Iterator[ast.AST]:
    """The condition always holds; where there is an else, also: never."""
    node = site.node
    if site.is_test and not isinstance(node, ast.Constant):
        yield ast.Constant(True)
        if getattr(site.parent, "orelse", None):
            yield ast.Constant(False)
    elif isinstance(node, ast.comprehension):
        yield from (changed(node, ifs=without(node.ifs, i)) for i in range(len(node.ifs)))


def condition_negated(site: Site, _: Variables) -> Iterator[ast.AST]:
    """What decides, or is a part of what decides. Comparisons change their operator instead, and `not` is dropped."""
    decides = site.field in ("test", "ifs") or isinstance(site.parent, ast.BoolOp)
    match site.node:
        case ast.Compare(ops=[_]) | ast.UnaryOp(op=ast.Not()) | ast.Constant():
            return
        case ast.expr() as node if decides and not site.decides_a_choice:
            yield ast.UnaryOp(ast.Not(), node)


def not_dropped(site: Site, _: Variables) -> Iterator[ast.AST]:
    match site.node:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand


def and_or(site: Site, _: Variables) -> Iterator[ast.AST]:
    """One for the other, and each operand dropped."""
    node = site.node
    if isinstance(node, ast.BoolOp):
        yield changed(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
        for i in range(len(node.values)):
            rest = without(node.values, i)
            yield rest[0] if len(rest) == 1 else changed(node, values=rest)


def statement_dropped(site: Site, variables: Variables) -> Iterator[ast.AST]:
    """But not the only one that binds a name, nor a last `return` of nothing: that would tell nothing."""
    match site.node:
        case ast.Return(value=None | ast.Constant(value=None)) as node if (
            site.function and site.function.body[-1] is node
        ):
            return
        case ast.Assign() | ast.AnnAssign(value=ast.expr()) as node if variables.binds_alone(node):
            return
        case ast.AnnAssign(value=None):
            return
        case ast.Assign() | ast.AnnAssign() | ast.AugAssign() | ast.Expr() | ast.Return() | ast.Delete() | ast.Raise():
            yield ast.Pass()
        case ast.If() | ast.For() | ast.While():
            yield ast.Pass()


def early_return(site: Site, _: Variables) -> Iterator[ast.AST]:
    """At the end of a loop's first turn, of what the function returns last."""
    node, function = site.node, site.function
    ends = (ast.Return, ast.Break, ast.Continue, ast.Raise)
    if isinstance(node, (ast.For, ast.While)) and function is not None and not isinstance(node.body[-1], ends):
        returned = [one for one in ast.walk(function) if isinstance(one, ast.Return)]
        last = max(returned, key=lambda one: one.lineno, default=ast.Return(None))
        yield changed(node, body=[*node.body, last])


def break_continue(site: Site, _: Variables) -> Iterator[ast.AST]:
    """One for the other, and each dropped."""
    if isinstance(site.node, (ast.Break, ast.Continue)):
        yield ast.Continue() if isinstance(site.node, ast.Break) else ast.Break()
        yield ast.Pass()


OPERATORS: dict[str, Operator] = {
    operator.__name__.replace("_", " "): operator
    for operator in (
        condition_dropped,
        condition_negated,
        not_dropped,
        and_or,
        statement_dropped,
        early_return,
        break_continue,
    )
}
