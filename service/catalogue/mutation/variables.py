"""What the variables of a submission are: a guess from annotations, constants and use, good enough to mix them up.

A type is a word (number, bool, str, node, set, dict) or `list[…]` of one; empty where nothing tells it. A name means
the same in the whole file.
"""

import ast
from collections import Counter
from collections.abc import Iterator

from service.catalogue.mutation.sites import called

NUMBER = "number"
_SCOPES = (ast.FunctionDef, ast.Lambda, ast.ClassDef, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_WORDS = {"int": NUMBER, "float": NUMBER, "bool": "bool", "str": "str", "set": "set", "dict": "dict", "Dict": "dict"}
_NODES = ("ListNode", "TreeNode", "Node")
_MADE = dict.fromkeys(("len", "abs", "ord", "sum", "int", "float", "round", "bisect_left", "bisect_right"), NUMBER)
_MADE |= dict.fromkeys(("dict", "defaultdict", "Counter", "OrderedDict"), "dict")
_MADE |= dict.fromkeys(_NODES, "node") | {"set": "set", "str": "str", "chr": "str", "join": "str", "bool": "bool"}
_LINKS = ("next", "left", "right")
_PASSES = 4
"""What is learned of one variable tells something of another: so often the file is read."""


class Variables:
    def __init__(self, tree: ast.Module) -> None:
        self._known: dict[str, str] = {}
        nodes = list(ast.walk(tree))
        for _ in range(_PASSES):
            for node in nodes:
                self._learn_from_binding(node)
                self._learn_from_use(node)
        self._types = {id(node): self._infer(node) for node in nodes}
        scopes = [node for node in nodes if isinstance(node, (ast.FunctionDef, ast.Module))]
        self._bound = {scope: list(_bindings(scope)) for scope in scopes}
        self._fields = [bound for scope in scopes for bound in _fields(scope)]
        self._alone = {id(node) for scope in scopes for node in _binding_alone(scope, self._bound[scope])}

    def type_of(self, node: ast.AST) -> str:
        return self._types.get(id(node), "")

    def held_by(self, node: ast.AST) -> str:
        """The type of a list's or a set's items, or of a dictionary's keys."""
        return _item(self.type_of(node)) or self._known.get(f"{_key(node)} holds", "")

    def is_joined(self, node: ast.AST) -> bool:
        """Whether + puts it together with another rather than adding it."""
        return self.type_of(node).startswith(("list", "str"))

    def binds_alone(self, node: ast.AST) -> bool:
        """Whether a name of its function has a value by this statement only."""
        return id(node) in self._alone

    def others(self, node: ast.expr, parents: tuple[ast.AST, ...]) -> Iterator[ast.expr]:
        """The next and the last variable that has a value there and is of the same type as this one."""
        key, type_ = _key(node), self.type_of(node)
        if not key or not type_ or not isinstance(getattr(node, "ctx", None), ast.Load):
            return
        alike = [name for name in self._visible(node, parents) if self._known.get(name) == type_]
        if key in alike and len(alike) > 1:
            at = alike.index(key)
            for name in dict.fromkeys((alike[(at + 1) % len(alike)], alike[at - 1])):
                yield ast.parse(name, mode="eval").body

    def _visible(self, node: ast.expr, parents: tuple[ast.AST, ...]) -> list[str]:
        """Names that have a value where the node stands, in the order of their first binding."""
        found: list[tuple[int, str]] = []
        for parent in parents:
            if isinstance(parent, ast.FunctionDef):
                found += [(line, name) for line, name in self._bound[parent] if line < node.lineno]
            elif isinstance(parent, _COMPREHENSIONS):
                found += [(one.target.lineno, name) for one in parent.generators for name in _names(one.target)]
        if any(isinstance(parent, ast.ClassDef) for parent in parents):
            found += [(line, name) for line, name in self._fields if line != node.lineno]
        return list(dict.fromkeys(name for _, name in found))

    def _learn_from_binding(self, node: ast.AST) -> None:
        match node:
            case ast.arg(arg=name, annotation=ast.expr() as annotation):
                self._set(name, _annotated(annotation))
            case ast.AnnAssign(target=target, annotation=annotation):
                self._set(_key(target), _annotated(annotation))
            case ast.Assign(targets=[*targets], value=value):
                for target in targets:
                    self._bind(target, value)
            case ast.For(target=target, iter=items) | ast.comprehension(target=target, iter=items):
                self._bind_items(target, items)

    def _learn_from_use(self, node: ast.AST) -> None:
        match node:
            case ast.Attribute(value=value, attr=attr) if attr in _LINKS:
                self._set(_key(value), "node")
            case ast.Call(func=ast.Attribute(value=value, attr="append"), args=[item]):
                self._set(_key(value), f"list[{self._infer(item)}]")
            case ast.Call(func=ast.Attribute(value=value, attr="add"), args=[item]):
                self._set(f"{_key(value)} holds", self._infer(item))
            case ast.Subscript(value=value, slice=index, ctx=ast.Store()) if self._infer(value) == "dict":
                self._set(f"{_key(value)} holds", self._infer(index))
            case ast.Subscript(value=value, slice=index) if not isinstance(index, ast.Slice):
                if self._infer(value).startswith(("list", "str")):
                    self._set(_key(index), NUMBER)
            case ast.BinOp(left=left, op=op, right=right) if not isinstance(op, (ast.Add, ast.Mult, ast.Mod)):
                self._alike(left, right)
            case ast.Compare(left=left, ops=[ast.Lt() | ast.LtE() | ast.Gt() | ast.GtE()], comparators=[right]):
                self._alike(left, right)

    def _alike(self, left: ast.expr, right: ast.expr) -> None:
        self._set(_key(left), self._infer(right))
        self._set(_key(right), self._infer(left))

    def _set(self, key: str, type_: str) -> None:
        if key and type_ and self._known.get(key, "list[]") == "list[]":
            self._known[key] = type_

    def _bind(self, target: ast.expr, value: ast.expr) -> None:
        match target, value:
            case ast.Tuple(elts=targets), ast.Tuple(elts=values) if len(targets) == len(values):
                for one, other in zip(targets, values, strict=True):
                    self._bind(one, other)
            case _:
                self._set(_key(target), self._infer(value))

    def _bind_items(self, target: ast.expr, items: ast.expr) -> None:
        match target, items:
            case ast.Tuple(elts=[count, item]), ast.Call(func=ast.Name(id="enumerate"), args=[listed, *_]):
                self._set(_key(count), NUMBER)
                self._bind_items(item, listed)
            case ast.Tuple(elts=targets), ast.Call(func=ast.Name(id="zip"), args=args) if len(targets) == len(args):
                for one, other in zip(targets, args, strict=True):
                    self._bind_items(one, other)
            case _:
                self._set(_key(target), _item(self._infer(items)))

    def _infer(self, node: ast.AST) -> str:
        match node:
            case ast.UnaryOp(op=ast.Not()):
                return "bool"
            case ast.UnaryOp(operand=value) | ast.NamedExpr(value=value):
                return self._infer(value)
            case ast.BinOp(left=left, right=right) | ast.IfExp(body=left, orelse=right):
                types = [type_ for type_ in (self._infer(left), self._infer(right)) if type_]
                return next((type_ for type_ in types if type_ != NUMBER), NUMBER if types else "")
            case ast.Subscript(value=value, slice=index):
                whole = self._infer(value)
                return whole if isinstance(index, ast.Slice) else _item(whole)
            case ast.Call():
                return self._infer_call(node)
            case ast.Name() | ast.Attribute():
                return self._known.get(_key(node), "") or _of_attribute(node)
        return self._infer_literal(node)

    def _infer_literal(self, node: ast.AST) -> str:
        match node:
            case ast.Constant(value=bool()) | ast.Compare():
                return "bool"
            case ast.Constant(value=int() | float()):
                return NUMBER
            case ast.Constant(value=str()) | ast.JoinedStr():
                return "str"
            case ast.List(elts=elements):
                return f"list[{self._infer(elements[0]) if elements else ''}]"
            case ast.ListComp(elt=element):
                return f"list[{self._infer(element)}]"
            case ast.Set() | ast.SetComp():
                return "set"
            case ast.Dict() | ast.DictComp():
                return "dict"
        return ""

    def _infer_call(self, node: ast.Call) -> str:
        name = called(node)
        match name, node.args:
            case "range", _:
                return f"list[{NUMBER}]"
            case (("list" | "sorted" | "reversed" | "deque" | "tuple"), args):
                return f"list[{_item(self._infer(args[0])) if args else ''}]"
            case (("min" | "max"), [first, *rest]):
                return self._infer(first) if rest else _item(self._infer(first))
            case (("heappop" | "pop" | "popleft"), _):
                held = node.func.value if isinstance(node.func, ast.Attribute) and name != "heappop" else None
                return _item(self._infer(held or node.args[0])) if held or node.args else ""
        return _MADE.get(name, "")


def _key(node: ast.AST) -> str:
    """A variable's name: `x`, or `self.x`; empty where it is none."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name(id="self"), attr=name):
            return f"self.{name}"
    return ""


def _of_attribute(node: ast.AST) -> str:
    match node:
        case ast.Attribute(attr=attr) if attr in _LINKS:
            return "node"
        case ast.Attribute(attr="val" | "inf") | ast.Name(id="inf"):
            return NUMBER
    return ""


def _item(type_: str) -> str:
    return type_[5:-1] if type_.startswith("list[") else "str" if type_ == "str" else ""


def _annotated(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return "node" if text in _NODES else ""
        case ast.Subscript(value=ast.Name(id="Optional"), slice=inner):
            return _annotated(inner)
        case ast.Subscript(value=ast.Name(id="List" | "list"), slice=inner):
            return f"list[{_annotated(inner)}]"
        case ast.Subscript(value=ast.Name() as name):
            return _annotated(name)
        case ast.Name(id=name):
            return "node" if name in _NODES else _WORDS.get(name, "")
    return ""


def _names(target: ast.AST) -> Iterator[str]:
    for node in ast.walk(target):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def _own(scope: ast.AST) -> Iterator[ast.AST]:
    """What belongs to the scope itself and not to one inside it."""
    for node in ast.iter_child_nodes(scope):
        yield node
        if not isinstance(node, _SCOPES):
            yield from _own(node)


def _bindings(scope: ast.FunctionDef | ast.Module) -> Iterator[tuple[int, str]]:
    """Names that the scope gives a value, each as often as it does, with the line; parameters come before all."""
    own = list(_own(scope))
    foreign = {name for node in own if isinstance(node, (ast.Nonlocal, ast.Global)) for name in node.names}
    for node in own:
        if isinstance(node, ast.arg) and node.arg != "self":
            yield 0, node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id not in foreign:
            yield node.lineno, node.id


def _fields(scope: ast.FunctionDef | ast.Module) -> Iterator[tuple[int, str]]:
    for node in _own(scope):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and _key(node):
            yield node.lineno, _key(node)


def _binding_alone(scope: ast.AST, bound: list[tuple[int, str]]) -> Iterator[ast.AST]:
    count = Counter(name for _, name in bound)
    for node in _own(scope):
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and any(count[name] == 1 for name in _names(node)):
            yield node
