"""Python's side of a signature: the code that a candidate begins with."""

from sandbox.signature import Call, Kind, Signature, Type

_NODES = {
    "ListNode": (
        "# class ListNode:\n#     def __init__(self, val=0, next=None):\n"
        "#         self.val = val\n#         self.next = next\n"
    ),
    "TreeNode": (
        "# class TreeNode:\n#     def __init__(self, val=0, left=None, right=None):\n"
        "#         self.val = val\n#         self.left = left\n#         self.right = right\n"
    ),
    "Node": (
        "# class Node:\n#     def __init__(self, val=0, neighbors=None):\n"
        "#         self.val = val\n#         self.neighbors = neighbors if neighbors is not None else []\n"
    ),
}


def starter(signature: Signature) -> str:
    nodes = "".join(_NODES[name] for name in sorted(signature.type_names() & _NODES.keys()))
    head = f"{nodes}\n\n" if nodes else ""
    return head + f"class {signature.owner}:\n" + "\n".join(_method(call, signature) for call in signature.calls)


def _method(call: Call, signature: Signature) -> str:
    is_constructor = signature.kind is Kind.CLASS and call.name == signature.owner
    name = "__init__" if is_constructor else call.name
    parameters = ", ".join(["self", *(f"{p.name}: {_annotation(p.type)}" for p in call.parameters)])
    returns = "" if is_constructor else f" -> {_annotation(call.returns)}"
    lines = [f"    def {name}({parameters}){returns}:", "        "]
    if signature.in_place is not None:
        lines.insert(1, f'        """Change {signature.in_place} in place; return nothing."""')
    return "\n".join(lines) + "\n"


def _annotation(type_: Type) -> str:
    if type_.item is not None:
        return f"List[{_annotation(type_.item)}]"
    if type_.name in _NODES:
        return f"Optional[{type_.name}]" if type_.within is None else type_.name
    return type_.name
