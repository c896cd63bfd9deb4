"""Mistakes in what is computed: each operator gives what else could stand at a place of the code."""

import ast
from collections.abc import Callable, Iterator

from service.catalogue.mutation.sites import Site, called, changed, without
from service.catalogue.mutation.variables import NUMBER, Variables

Operator = Callable[[Site, Variables], Iterator[ast.AST]]

BOUNDARIES: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
}
NEGATIONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.GtE,
    ast.LtE: ast.Gt,
    ast.Gt: ast.LtE,
    ast.GtE: ast.Lt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
PARTNERS: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.FloorDiv,),
    ast.FloorDiv: (ast.Mult,),
    ast.Div: (ast.Mult,),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
    ast.BitXor: (ast.BitOr, ast.BitAnd),
    ast.LShift: (ast.RShift,),
    ast.RShift: (ast.LShift,),
}
INFINITY = ("inf", "math.inf", "float('inf')")
BEGINNINGS = {"None": "0", "[]": "[None]", "''": "'?'"}
OF_NUMBERS = {"[]": "[0]", "{}": "{0: 0}", "set()": "{0}"}


def comparison_boundary(site: Site, _: Variables) -> Iterator[ast.AST]:
    """< and <=, > and >=."""
    return _compared(site, BOUNDARIES)


def comparison_negated(site: Site, _: Variables) -> Iterator[ast.AST]:
    """< and >=, == and !=, is and is not, in and not in. Of a choice, the branches are swapped instead."""
    return iter(()) if site.decides_a_choice else _compared(site, NEGATIONS)


def arithmetic(site: Site, variables: Variables) -> Iterator[ast.AST]:
    """+ and -, * and //, & and |, << and >> and the like; not where lists or texts are put together."""
    node = site.node
    if isinstance(node, ast.BinOp) and not (variables.is_joined(node.left) or variables.is_joined(node.right)):
        yield from (changed(node, op=partner()) for partner in PARTNERS.get(type(node.op), ()))


def assignment_operator(site: Site, variables: Variables) -> Iterator[ast.AST]:
    """+= and -= and the like, and = for each."""
    node = site.node
    if isinstance(node, ast.AugAssign):
        if not (variables.is_joined(node.target) or variables.is_joined(node.value)):
            yield from (changed(node, op=partner()) for partner in PARTNERS.get(type(node.op), ()))
        yield ast.Assign([node.target], node.value, lineno=node.lineno)


def sign_dropped(site: Site, _: Variables) -> Iterator[ast.AST]:
    match site.node:
        case ast.UnaryOp(op=ast.USub() | ast.Invert(), operand=operand):
            yield operand


def constant_by_one(site: Site, _: Variables) -> Iterator[ast.AST]:
    """A number with its sign is one constant. Adding 0 would be the statement dropped."""
    value = _number(site.node)
    if value is not None and _number(site.parent) is None:
        yield _constant(value + 1)
        if not (value == 1 and isinstance(site.parent, ast.AugAssign)):
            yield _constant(value - 1)


def truth_swapped(site: Site, _: Variables) -> Iterator[ast.AST]:
    match site.node:
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)


def initial_value(site: Site, variables: Variables) -> Iterator[ast.AST]:
    """Something where a variable begins with nothing: a number 0 that nobody put there. And infinity anywhere."""
    text, target = ast.unparse(site.node), _target(site)
    if text in INFINITY and isinstance(site.node, ast.expr):
        yield ast.Constant(0)
        if not isinstance(site.parent, ast.UnaryOp):
            yield ast.UnaryOp(ast.USub(), site.node)
    elif target is not None:
        is_of_numbers = variables.held_by(target) == NUMBER
        if other := (OF_NUMBERS if is_of_numbers else {}).get(text) or BEGINNINGS.get(text):
            yield ast.parse(other, mode="eval").body


def branches_swapped(site: Site, _: Variables) -> Iterator[ast.AST]:
    if isinstance(site.node, ast.IfExp):
        yield changed(site.node, body=site.node.orelse, orelse=site.node.body)


def min_max(site: Site, _: Variables) -> Iterator[ast.AST]:
    match site.node:
        case ast.Call(func=ast.Name(id="min" | "max" as name)) as node:
            yield changed(node, func=ast.Name("max" if name == "min" else "min"))


def order_dropped(site: Site, _: Variables) -> Iterator[ast.AST]:
    """sorted and reversed, and what `key` and `reverse` say to a sort."""
    node = site.node
    match node:
        case ast.Call(func=ast.Name(id="sorted"), args=[value]):
            yield ast.Call(ast.Name("list"), [value], [])
        case ast.Call(func=ast.Name(id="reversed"), args=[value]):
            yield value
    if isinstance(node, ast.Call) and called(node) in ("sorted", "sort"):
        yield from (changed(node, keywords=without(node.keywords, i)) for i in range(len(node.keywords)))


def range_by_one(site: Site, _: Variables) -> Iterator[ast.AST]:
    node = site.node
    if not isinstance(node, ast.Call) or called(node) != "range":
        return
    if len(node.args) == 1:
        yield changed(node, args=[ast.Constant(1), *node.args])
    for i, bound in enumerate(node.args[:2]):
        for moved in _moved(bound):
            yield changed(node, args=[*node.args[:i], moved, *node.args[i + 1 :]])


def index_by_one(site: Site, variables: Variables) -> Iterator[ast.AST]:
    """An index, not a dictionary's key; and a bound of a slice."""
    parent, node = site.parent, site.node
    if isinstance(parent, ast.Slice) and site.field != "step":
        yield from _moved(node)
    elif isinstance(parent, ast.Subscript) and site.field == "slice":
        is_key = variables.type_of(parent.value).startswith("dict")
        if not is_key and variables.type_of(node) in ("", NUMBER):
            yield from _moved(node)


def other_variable(site: Site, variables: Variables) -> Iterator[ast.AST]:
    """A variable of the same type that has a value there."""
    is_called = isinstance(site.parent, ast.Call) and site.field == "func"
    if isinstance(site.node, ast.expr) and not is_called:
        yield from variables.others(site.node, site.parents)


OPERATORS: dict[str, Operator] = {
    operator.__name__.replace("_", " "): operator
    for operator in (
        comparison_boundary,
        comparison_negated,
        arithmetic,
        assignment_operator,
        sign_dropped,
        constant_by_one,
        truth_swapped,
        initial_value,
        branches_swapped,
        min_max,
        order_dropped,
        range_by_one,
        index_by_one,
        other_variable,
    )
}


def _compared(site: Site, others: dict[type[ast.cmpop], type[ast.cmpop]]) -> Iterator[ast.AST]:
    if isinstance(site.node, ast.Compare):
        for i, op in enumerate(site.node.ops):
            if type(op) in others:
                ops = [*site.node.ops[:i], others[type(op)](), *site.node.ops[i + 1 :]]
                yield changed(site.node, ops=ops)


def _number(node: ast.AST) -> int | float | None:
    match node:
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant() as constant):
            value = _number(constant)
            return None if value is None else -value
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            return value
    return None


def _constant(value: float) -> ast.expr:
    return ast.Constant(value) if value >= 0 else ast.UnaryOp(ast.USub(), ast.Constant(-value))


def _moved(node: ast.AST) -> Iterator[ast.expr]:
    """One more and one less, unless a constant in it moves by one anyway."""
    match node:
        case ast.BinOp(op=ast.Add() | ast.Sub(), left=left, right=right) if _is_number(left) or _is_number(right):
            return
    if isinstance(node, ast.expr) and not isinstance(node, (ast.Slice, ast.Tuple)) and not _is_number(node):
        yield ast.BinOp(node, ast.Add(), ast.Constant(1))
        yield ast.BinOp(node, ast.Sub(), ast.Constant(1))


def _is_number(node: ast.AST) -> bool:
    return _number(node) is not None


def _target(site: Site) -> ast.AST | None:
    """What the value is assigned to, where it is one."""
    match site.parents[-2:]:
        case _, ast.Assign(targets=[target, *_]) | ast.AnnAssign(target=target) if site.field == "value":
            return target
        case ast.Assign(targets=[ast.Tuple(elts=targets), *_], value=values), ast.Tuple() if site.parent is values:
            return targets[site.index] if site.index is not None and site.index < len(targets) else None
    return None
