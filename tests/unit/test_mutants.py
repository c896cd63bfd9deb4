"""Each operator as a table: what stands in a function's body, and the lines that its mutants have instead."""

import ast
from pathlib import Path
from textwrap import indent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.catalogue.mutation.mutants import OPERATORS, Mutant, mutants

PROBLEMS = Path(__file__).parents[2] / "problems"
HEAD = "def f(a: int, b: int, flag: bool, nums: List[int], text: str, head: Optional[ListNode]):\n"


def made(body: str, operator: str = "") -> list[Mutant]:
    """The mutants of a function with this body, by one operator or by all."""
    return [one for one in mutants("one.py", HEAD + indent(body, "    ")) if operator in ("", one.operator)]


def added(mutant: Mutant) -> str:
    return "; ".join(line[1:].strip() for line in mutant.change.splitlines() if line.startswith("+"))


TABLE = {
    "comparison boundary": [
        ("return a < b", ["return a <= b"]),
        ("return a >= b", ["return a > b"]),
        ("return 0 <= a < b", ["return 0 < a < b", "return 0 <= a <= b"]),
        ("return a == b", []),
    ],
    "comparison negated": [
        ("return a < b", ["return a >= b"]),
        ("return a != b", ["return a == b"]),
        ("return head is None", ["return head is not None"]),
        ("return a not in nums", ["return a in nums"]),
        ("return 1 if a < b else 2", []),  # the branches are swapped instead
    ],
    "arithmetic": [
        ("return a + b", ["return a - b"]),
        ("return a // b", ["return a * b"]),
        ("return a % b", ["return a // b"]),
        ("return a ^ b", ["return a | b", "return a & b"]),
        ("return a << b", ["return a >> b"]),
        ("return nums + nums", []),
        ("return [a] * b", []),
        ("return a * [b]", []),
        ("return text + 'x'", []),
        ("return (a + b) * a", ["return (a + b) // a", "return (a - b) * a"]),
    ],
    "assignment operator": [
        ("a += b", ["a -= b", "a = b"]),
        ("a >>= 1", ["a <<= 1", "a = 1"]),
        ("text += text", ["text = text"]),
        ("nums += [a]", ["nums = [a]"]),
    ],
    "sign dropped": [("return -a", ["return a"]), ("return -1", ["return 1"]), ("return ~a", ["return a"])],
    "constant by one": [
        ("return 5", ["return 6", "return 4"]),
        ("return 0", ["return 1", "return -1"]),
        ("return -1", ["return 0", "return -2"]),
        ("return 0.5", ["return 1.5", "return -0.5"]),
        ("a += 1", ["a += 2"]),  # adding 0 would be the statement dropped
        ("return True", []),
        ("return 'x'", []),
        ("'''A docstring.'''\nreturn nums[0]", ["return nums[1]", "return nums[-1]"]),
    ],
    "truth swapped": [("return True", ["return False"]), ("found = False", ["found = True"]), ("return 1", [])],
    "initial value": [
        ("best = None", ["best = 0"]),
        ("found = []", ["found = [None]"]),
        ("found = []\nfound.append(a)", ["found = [0]"]),
        ("seen = set()\nseen.add(a)", ["seen = {0}"]),
        ("seen = set()\nseen.add(head)", []),  # 0 is no node: nothing would ever ask for it
        ("places = {}\nplaces[a] = b", ["places = {0: 0}"]),
        ("word, best = '', None", ["word, best = ('?', None)", "word, best = ('', 0)"]),
        ("best = inf", ["best = 0", "best = -inf"]),
        ("return float('inf')", ["return 0", "return -float('inf')"]),
        ("best = -math.inf", ["best = -0"]),
        ("return None", []),
    ],
    "branches swapped": [("return a if a < b else b", ["return b if a < b else a"])],
    "min max": [("return min(a, b)", ["return max(a, b)"]), ("return max(nums)", ["return min(nums)"])],
    "order dropped": [
        ("return sorted(nums)", ["return list(nums)"]),
        (
            "return sorted(nums, key=abs, reverse=True)",
            ["return list(nums)", "return sorted(nums, reverse=True)", "return sorted(nums, key=abs)"],
        ),
        ("nums.sort(reverse=True)", ["nums.sort()"]),
        ("return list(reversed(nums))", ["return list(nums)"]),
    ],
    "range by one": [
        ("return range(a)", ["return range(1, a)", "return range(a + 1)", "return range(a - 1)"]),
        ("return range(1, a, 2)", ["return range(1, a + 1, 2)", "return range(1, a - 1, 2)"]),
        ("return range(a - 1)", ["return range(1, a - 1)"]),  # the constant moves by one anyway
    ],
    "index by one": [
        ("return nums[a]", ["return nums[a + 1]", "return nums[a - 1]"]),
        ("nums[a] = b", ["nums[a + 1] = b", "nums[a - 1] = b"]),
        ("return nums[a:]", ["return nums[a + 1:]", "return nums[a - 1:]"]),
        ("return nums[:b:2]", ["return nums[:b + 1:2]", "return nums[:b - 1:2]"]),
        ("return nums[a - 1]", []),  # the constant moves by one anyway
        ("places = {}\nreturn places[a]", []),
        ("return nums[text]", []),
    ],
    "other variable": [
        ("return a", ["return b"]),
        ("return nums[a]", ["return nums[b]"]),
        ("return head", []),  # there is no other of its type
        ("c = a\nreturn c", ["c = b", "return a", "return b"]),
        ("c = a - b", ["c = b - b", "c = a - a"]),  # c has no value there yet
        ("node = head.next\nreturn node", ["return head"]),
        ("for x in nums:\n    print(x)", ["print(a)", "print(b)"]),
        ("return [x for x in nums]", ["return [a for x in nums]", "return [b for x in nums]"]),
        ("return len(text)", []),
    ],
    "condition dropped": [
        ("if a < b:\n    return a", ["if True:"]),
        ("if a < b:\n    return a\nelse:\n    return b", ["if True:", "if False:"]),
        ("while head:\n    head = head.next", ["while True:"]),
        ("return a if flag else b", ["return a if True else b", "return a if False else b"]),
        ("return {x for x in nums if x if a}", ["return {x for x in nums if a}", "return {x for x in nums if x}"]),
        ("while True:\n    return", []),
    ],
    "condition negated": [
        ("if flag:\n    return", ["if not flag:"]),
        ("while head:\n    head = head.next", ["while not head:"]),
        ("if a < b:\n    return", []),
        ("if not flag:\n    return", []),
        ("return head and flag", ["return not head and flag", "return head and (not flag)"]),
        ("return [x for x in nums if flag]", ["return [x for x in nums if not flag]"]),
    ],
    "not dropped": [("return not flag", ["return flag"]), ("if not a < b:\n    return", ["if a < b:"])],
    "and or": [
        ("return flag and head", ["return flag or head", "return head", "return flag"]),
        (
            "return a or b or flag",
            ["return a and b and flag", "return b or flag", "return a or flag", "return a or b"],
        ),
    ],
    "statement dropped": [
        ("nums.sort()\nreturn nums", ["pass", "pass"]),
        ("a += 1", ["pass"]),
        ("a = b", ["pass"]),
        ("c = b", []),  # c would have no value at all
        ("c = a\nc = b", ["pass", "pass"]),
        ("c: int", []),
        ("if flag:\n    return 1\nreturn 2", ["pass", "pass", "pass"]),
        ("nums.sort()\nreturn None", ["pass"]),
        ("'''A docstring.'''\nreturn", []),
        ("best = 0\ndef g():\n    nonlocal best\n    best = 1\nreturn best", ["pass", "pass"]),
    ],
    "early return": [
        ("for x in nums:\n    a += x\nreturn a", ["return a"]),
        ("while a:\n    a -= 1\nnums.sort()", ["return"]),
        ("while a:\n    return b", []),
    ],
    "break continue": [
        ("for x in nums:\n    if x:\n        break", ["continue", "pass"]),
        ("while a:\n    if flag:\n        continue\n    a -= 1", ["break", "pass"]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("operator", "body", "expected"),
    [(operator, *row) for operator, rows in TABLE.items() for row in rows],
    ids=lambda it: it if isinstance(it, str) else "",
)
def test_what_an_operator_makes(operator: str, body: str, expected: list[str]) -> None:
    assert [added(mutant) for mutant in made(body, operator)] == expected


def test_every_operator_has_its_rows() -> None:
    assert TABLE.keys() == OPERATORS.keys()


@pytest.mark.parametrize(
    "source",
    [
        '"""A docstring."""\nimport math\nfrom math import inf\n',
        "class ListNode:\n    def __init__(self, val=0, next=None):\n        pass\n",
        "@lru_cache(100)\ndef f(a: 'Literal[1]') -> 'Literal[2]':\n    pass\n",
        "class Solution(Generic[1]):\n    pass\n",
    ],
    ids=["docstring and imports", "a constructor's defaults", "decorators and types", "bases"],
)
def test_what_is_left_alone(source: str) -> None:
    assert mutants("one.py", source) == []


def test_a_mutant_says_what_it_is() -> None:
    [mutant] = made("'''Says it.'''\n\n# a comment\nreturn a < b", "comparison boundary")
    assert (mutant.submission, mutant.line, mutant.description) == ("one.py", 5, "a < b -> a <= b")
    assert mutant.change == "-    return a < b\n+    return a <= b"
    assert mutant.diff == '@@ -2,2 +2,2 @@\n     """Says it."""\n-    return a < b\n+    return a <= b'
    assert ast.get_docstring(ast.parse(mutant.source).body[0]) == "Says it."  # type: ignore[arg-type]  # the function


def ids(body: str, head: str = HEAD) -> list[str]:
    return [mutant.id for mutant in mutants("one.py", head + indent(body, "    "))]


@pytest.mark.parametrize(
    "body",
    ["'''Other words.'''\nreturn a < b", "# a comment\n\nreturn (a<b)  # and one more", "return a < b"],
    ids=["docstring", "comments", "nothing"],
)
def test_words_change_no_id(body: str) -> None:
    assert ids(body) == ids("'''Words.'''\nreturn a < b")


def test_code_elsewhere_changes_no_id() -> None:
    assert set(ids("nums.sort()\nreturn a < b")) > set(ids("return a < b"))


def test_the_same_change_at_two_places_has_two_ids() -> None:
    found = made("a += 1\nb += 1\na += 1", "statement dropped")
    assert [one.change for one in found] == [
        "-    a += 1\n+    pass",
        "-    b += 1\n+    pass",
        "-    a += 1\n+    pass",
    ]
    assert len({one.id for one in found}) == 3


def test_another_file_s_mutants_have_other_ids() -> None:
    one, other = ({m.id for m in mutants(name, HEAD + "    return a < b")} for name in ("one.py", "other.py"))
    assert one.isdisjoint(other)


def test_what_cannot_be_parsed_is_not_mutated() -> None:
    with pytest.raises(SyntaxError):
        mutants("one.py", "class Solution")


def require_sound(source: str) -> None:
    """Mutants compile, differ from the original and from each other, and are the same each time."""
    found = mutants("one.py", source)
    original = ast.unparse(ast.parse(source))
    for mutant in found:
        compile(mutant.source, "mutant", "exec", dont_inherit=True)
    sources = [mutant.source for mutant in found]
    assert len({original, *sources}) == len(found) + 1
    assert len({mutant.id for mutant in found}) == len(found)
    assert all(mutant.operator in OPERATORS and mutant.line >= 1 and mutant.change for mutant in found)
    assert found == mutants("one.py", source)


@pytest.mark.slow
@pytest.mark.parametrize("slug", sorted(path.parent.name for path in PROBLEMS.glob("*/problem.toml")))
def test_mutants_of_real_submissions_are_sound(slug: str) -> None:
    for path in sorted((PROBLEMS / slug / "submissions" / "accepted").glob("*.py")):
        require_sound(path.read_text(encoding="utf-8"))


NAMES = st.sampled_from(["a", "b", "flag", "nums", "text", "head", "c", "self.x"])
EXPRESSIONS = st.recursive(
    NAMES | st.sampled_from(["0", "1", "-1", "2.5", "True", "None", "[]", "{}", "set()", "inf", "'x'"]),
    lambda inner: st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from("+ - * // % & | ^ << < <= == in and or".split()), inner),
        st.builds("(not {})".format, inner),
        st.builds("(-{})".format, inner),
        st.builds("nums[{}:{}]".format, inner, inner),
        st.builds("({} if {} else {})".format, inner, inner, inner),
        st.builds(
            "{}({})".format, st.sampled_from(["min", "sorted", "reversed", "range", "len", "nums.append"]), inner
        ),
        st.builds("[{} for x in {} if {}]".format, inner, inner, inner),
        st.builds("(lambda y: {})".format, inner),
    ),
    max_leaves=6,
)
SIMPLE = st.one_of(
    st.builds("{} = {}".format, NAMES, EXPRESSIONS),
    st.builds("{} {} {}".format, NAMES, st.sampled_from(["+=", "//=", "^="]), EXPRESSIONS),
    st.builds("return {}".format, EXPRESSIONS),
    st.builds("c: int = {}".format, EXPRESSIONS),
    st.sampled_from(["pass", "return", "break", "continue", "del nums[0]"]),
)
HEADS = st.builds("{} {}:".format, st.sampled_from(["if", "while", "for x in"]), EXPRESSIONS)
STATEMENTS = st.recursive(
    SIMPLE,
    lambda inner: st.builds(
        lambda head, body: head + "\n" + indent("\n".join(body), "    "), HEADS, st.lists(inner, min_size=1, max_size=3)
    ),
    max_leaves=6,
)


@settings(max_examples=60)
@given(st.lists(STATEMENTS, min_size=1, max_size=4))
def test_mutants_of_any_code_are_sound(body: list[str]) -> None:
    require_sound(HEAD + "    while a:\n" + indent("\n".join(body), "        "))
