import pytest

from sandbox.signature import Kind, Signature, SignatureError, Type, parse_call, parse_signature

F, C, R = Kind.FUNCTION, Kind.CLASS, Kind.ROUNDTRIP


@pytest.mark.parametrize(
    ("stub", "parameters", "returns"),
    [
        ("f(x: int) -> int", ["int"], "int"),
        ("f(x: float, y: bool, z: str) -> None", ["float", "bool", "str"], "None"),
        ("f(x: list[int]) -> list[list[str]]", ["list[int]"], "list[list[str]]"),
        ("f(head: ListNode) -> ListNode", ["ListNode"], "ListNode"),
        ("f(lists: list[ListNode]) -> TreeNode", ["list[ListNode]"], "TreeNode"),
        ("f(node: Node) -> Node", ["Node"], "Node"),
        ("f(r: TreeNode, p: TreeNode['r']) -> TreeNode['r']", ["TreeNode", "TreeNode['r']"], "TreeNode['r']"),
        ("f()", [], "None"),  # what returns nothing need not say so
        ("f(x: None)", ["None"], "None"),
    ],
)
def test_good_stub(stub: str, parameters: list[str], returns: str) -> None:
    call = parse_call(stub)
    assert [str(parameter.type) for parameter in call.parameters] == parameters
    assert str(call.returns) == returns


@pytest.mark.parametrize(
    ("stub", "complaint"),
    [
        ("f(x: int", "is not of the form"),
        ("", "is not of the form"),
        ("f(x: int) -> int: pass\nimport os; (", "is not of the form"),
        ("f(): pass\nimport os\ndef g()", "is not of the form"),  # one stub, one call
        ("f(x)", "'x' has no type"),
        ("f(x: Int) -> int", "'Int' is not a type"),
        ("f(x: dict[str, int]) -> int", "is not a type"),
        ("f(x: list) -> int", "'list' is not a type"),
        ("f(x: list[int, int]) -> int", "is not a type"),
        ("f(x: int | None) -> int", "is not a type"),
        ("f(x: list[dict]) -> int", "'dict' is not a type"),
        ("f(x: ListNode['x']) -> int", "is not a type"),  # nodes by value are tree nodes
        ("f(p: TreeNode['root']) -> int", "names no parameter"),
        ("f(x: int) -> TreeNode['root']", "names no parameter"),
        ("f(x: 1) -> int", "is not a type"),
        ("f(x: int, *rest: int) -> int", "rest"),
        ("f(x: int, **rest: int) -> int", "rest"),
        ("f(x: int, *, y: int) -> int", "y"),
        ("f(x: int, /, y: int) -> int", "x"),
        ("f(x: int = 1) -> int", "x"),
        ("f\0(x: int) -> int", "is not of the form"),
    ],
)
def test_bad_stub(stub: str, complaint: str) -> None:
    with pytest.raises(SignatureError, match=complaint):
        parse_call(stub)


@pytest.mark.parametrize(
    ("kind", "stubs", "in_place", "names", "answer", "owner"),
    [
        (F, ["f(x: int, y: str) -> bool"], None, ("x", "y"), "bool", "Solution"),
        (F, ["f(grid: list[list[int]])"], "grid", ("grid",), "list[list[int]]", "Solution"),
        (C, ["Trie()", "insert(word: str)"], None, ("calls", "arguments"), "None", "Trie"),
        (R, ["C()", "there(root: TreeNode) -> str", "back(data: str) -> TreeNode"], None, ("root",), "TreeNode", "C"),
    ],
    ids=["function", "in place", "class", "round trip"],
)
def test_good_signature(
    kind: Kind, stubs: list[str], in_place: str | None, names: tuple[str, ...], answer: str, owner: str
) -> None:
    signature = parse_signature(kind, stubs, in_place)
    assert (signature.parameter_names, str(signature.answer), signature.owner) == (names, answer, owner)


@pytest.mark.parametrize(
    ("kind", "stubs", "in_place", "complaint"),
    [
        (F, [], None, "at least one call"),
        (F, ["f()", "g()"], None, "one call, not 2"),
        (F, ["f(x: int)"], "y", "'y', which is no parameter"),
        (C, ["Trie()", "insert(word: str)"], "word", "'word', which is no parameter"),
        (C, ["Trie()", "insert(word: str)", "insert(word: str)"], None, "insert"),  # the second one would be lost
        (R, ["there(x: int) -> str", "back(data: str) -> int"], None, "a constructor and two calls"),
        (R, ["Codec()", "there(x: int, y: int) -> str", "back(data: str) -> int"], None, "take one parameter"),
        (R, ["Codec()", "there(x: int) -> str", "back(data: int) -> int"], None, "must take what the first returns"),
        (R, ["Codec()", "there(x: int) -> str", "back(data: str) -> str"], None, "return what it takes"),
        (R, ["Codec()", "there(x: int) -> int", "back(data: int) -> int"], None, "str"),  # text alone goes between
        (R, ["Codec(x: int)", "there(x: int) -> str", "back(data: str) -> int"], None, "Codec"),  # who would give x?
    ],
)
def test_bad_signature(kind: Kind, stubs: list[str], in_place: str | None, complaint: str) -> None:
    with pytest.raises(SignatureError, match=complaint):
        parse_signature(kind, stubs, in_place)


def test_a_round_trip_keeps_its_two_calls_alone() -> None:
    signature = parse_signature(R, ["Codec()", "there(x: int) -> str", "back(data: str) -> int"])
    assert [call.name for call in signature.calls] == ["there", "back"]


def test_a_call_is_found_by_its_name() -> None:
    signature = parse_signature(C, ["Trie()", "insert(word: str)"])
    assert signature.call("insert") == parse_call("insert(word: str)")
    assert signature.call("remove") is None


def test_type_names_are_those_of_all_parameters_and_answers_at_any_depth() -> None:
    signature = parse_signature(F, ["f(lists: list[list[ListNode]], x: int) -> TreeNode"])
    assert signature.type_names() == {"list", "ListNode", "int", "TreeNode"}


def test_the_wire_form_is_plain_values() -> None:
    wire = parse_signature(F, ["f(root: TreeNode, p: TreeNode['root'], x: list[int])"], "root").to_wire()
    assert wire == {
        "kind": "function",
        "owner": "Solution",
        "calls": [
            {
                "name": "f",
                "parameters": [
                    {"name": "root", "type": {"name": "TreeNode", "item": None, "within": None}},
                    {"name": "p", "type": {"name": "TreeNode", "item": None, "within": "root"}},
                    {
                        "name": "x",
                        "type": {"name": "list", "item": {"name": "int", "item": None, "within": None}, "within": None},
                    },
                ],
                "returns": {"name": "None", "item": None, "within": None},
            }
        ],
        "in_place": "root",
    }


def test_a_signature_can_be_a_key() -> None:
    def parse() -> Signature:
        return parse_signature(F, ["f(x: list[int]) -> int"])

    assert len({parse(), parse()}) == 1
    assert str(Type(name="list", item=Type(name="int"))) == "list[int]"
