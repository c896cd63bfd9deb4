"""Whether arguments have the types that a signature asks: for cases of authors and of candidates."""

from sandbox.signature import Json, Kind, Signature, Type

MOST_CALLS = 100_000


def wrong_arguments(signature: Signature, arguments: list[Json]) -> str | None:
    """Why these arguments can't be given to the signature, None where they can."""
    names = signature.parameter_names
    if len(arguments) != len(names):
        return f"{len(arguments)} arguments where {len(names)} are asked: {', '.join(names)}"
    if signature.kind is Kind.CLASS:
        return _wrong_calls(signature, *arguments)
    for parameter, value in zip(signature.calls[0].parameters, arguments, strict=True):
        if not fits(value, parameter.type):
            return f"{parameter.name} is not {_article(parameter.type)}"
    return None


def fits(value: Json, type_: Type) -> bool:
    match type_.name:
        case "list":
            item = type_.item
            return isinstance(value, list) and item is not None and all(fits(one, item) for one in value)
        case "ListNode":
            return _is_linked_list(value)
        case "TreeNode":
            return type(value) is int if type_.within else _is_tree(value)
        case "Node":
            return isinstance(value, list) and all(_is_row(row, len(value)) for row in value)
        case "float":
            return type(value) in (int, float)
        case "None":
            return value is None
        case name:
            return type(value).__name__ == name


def _wrong_calls(signature: Signature, calls: Json, arguments: Json) -> str | None:
    if not isinstance(calls, list) or not isinstance(arguments, list) or len(calls) != len(arguments):
        return "calls and arguments must be two lists of one length"
    if not calls or calls[0] != signature.owner or signature.owner in calls[1:]:
        return f"the first call, and no other, must be {signature.owner}"
    if len(calls) > MOST_CALLS:
        return f"there are more than {MOST_CALLS} calls"
    for i, (name, values) in enumerate(zip(calls, arguments, strict=True)):
        call = signature.call(name) if isinstance(name, str) else None
        if call is None:
            return f"call {i + 1}: there is no {name!r}"
        if not isinstance(values, list) or len(values) != len(call.parameters):
            return f"call {i + 1}, {name}: its arguments must be a list of {len(call.parameters)}"
        for parameter, value in zip(call.parameters, values, strict=True):
            if not fits(value, parameter.type):
                return f"call {i + 1}, {name}: {parameter.name} is not {_article(parameter.type)}"
    return None


def _is_linked_list(value: Json) -> bool:
    if isinstance(value, dict):
        values, cycle_to = value.get("values"), value.get("cycle_to")
        in_range = type(cycle_to) is int and isinstance(values, list) and 0 <= cycle_to < len(values)
        return value.keys() == {"values", "cycle_to"} and in_range and _is_linked_list(values)
    return isinstance(value, list) and all(type(one) is int for one in value)


def _is_tree(value: Json) -> bool:
    """Level order: a root that is there, no child of a missing node, nothing missing at the end."""
    if not isinstance(value, list) or not all(one is None or type(one) is int for one in value):
        return False
    if not value:
        return True
    places = 1
    for one in value:
        if places == 0:
            return False
        places += 1 if one is not None else -1
    return value[0] is not None and value[-1] is not None


def _is_row(row: Json, nodes: int) -> bool:
    return isinstance(row, list) and all(type(one) is int and 1 <= one <= nodes for one in row)


def _article(type_: Type) -> str:
    text = {"ListNode": "a list of int (a linked list)", "TreeNode": "a tree in level order", "Node": "a graph"}
    return text.get(type_.name, f"of type {type_}") if type_.within is None else "a value of a node"
