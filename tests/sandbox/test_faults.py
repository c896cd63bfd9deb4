"""What a candidate reads about an error: its type, the line in their own code, and no frame of ours."""

import pytest

from sandbox.protocol import Exit, Fault
from tests.sandbox.conftest import One, Run

pytestmark = pytest.mark.engine


@pytest.mark.parametrize(
    ("source", "type_", "message", "line"),
    [
        ("def f(x):\n    return 1 // 0", "ZeroDivisionError", "integer division or modulo by zero", 2),
        ("def f(x):\n    g()\ndef g():\n    [][5]", "IndexError", "list index out of range", 4),
        ("def f(x):\n    return x + 'a'", "TypeError", "unsupported operand type(s) for +: 'int' and 'str'", 2),
        ("def f(x):\n    return heappop([])", "IndexError", "index out of range", 2),  # raised in the library
        ("def f(x):\n    return re.compile('(')", "Exception", "missing ), unterminated subpattern at position 0", 2),
        ("def f(x):\n    assert x > 5, 'too small'", "AssertionError", "too small", 2),
        ("def f(x):\n    return y", "NameError", "name 'y' is not defined", 2),
        ("def f(x):\n    return 'a'.b", "AttributeError", "'str' object has no attribute 'b'", 2),
        ("def f(x):\n    return {}['k']", "KeyError", "'k'", 2),
        ("def f(x):\n    raise KeyboardInterrupt", "KeyboardInterrupt", "", 2),
        ("def f(x):\n    exit(3)", "SystemExit", "3", 2),
        ("def f(x):\n    raise GeneratorExit", "GeneratorExit", "", 2),
        ("class Own(ValueError): pass\ndef f(x):\n    raise Own('mine')", "ValueError", "mine", 3),
        ("def f(x):\n    raise ExceptionGroup('two', [ValueError(1)])", "ExceptionGroup", "two (1 sub-exception)", 2),
        ("def f(x):\n    try: 1 / 0\n    except Exception: raise ValueError('next')", "ValueError", "next", 3),
        ("def f(x):\n    return eval('1 / 0')", "ZeroDivisionError", "division by zero", 2),
        ("def f(x):\n    return eval('1 +')", "SyntaxError", "invalid syntax", 2),
        ("def f():\n    return 1", "TypeError", "f() takes 0 positional arguments but 1 was given", None),
        ("class Solution:\n    def f(self, x, y): return 1", "TypeError",
         "Solution.f() missing 1 required positional argument: 'y'", None),
        ("class Solution:\n    def __init__(self, x): pass\n    def f(self, x): return 1", "TypeError",
         "Solution.__init__() missing 1 required positional argument: 'x'", None),
        ("\n\n\nimport nothing_of_this_name", "ModuleNotFoundError", "No module named 'nothing_of_this_name'", 4),
        ("x = [\n1,\nlen(5),\n]\ndef f(x): return 1", "TypeError", "object of type 'int' has no len()", 3),
        ("def f(x):\n    raise ValueError('\\ud800')", "ValueError", "\\ud800", 2),
        ("def f(x):\n    raise ValueError('x' * 10**6)", "ValueError", "x" * 2000, 2),
    ],
)  # fmt: skip
def test_an_error(one: One, source: str, type_: str, message: str, line: int | None) -> None:
    case = one(source)
    assert case.exit is Exit.RAISED
    assert case.fault is not None
    assert (case.fault.type, case.fault.message, case.fault.line) == (type_, message, line)


@pytest.mark.parametrize(
    ("source", "type_", "message", "line"),
    [
        ("def f(x)\n    return 1", "SyntaxError", "expected ':'", 1),
        ("def f(x):\n    return (1\n", "SyntaxError", "'(' was never closed", 2),
        ("def f(x):\n  a\n    b", "IndentationError", "unexpected indent", 3),
        ("def f(x):\n    return 1 if\n", "SyntaxError", "invalid syntax", 2),
        ("x = 1\n\0", "SyntaxError", "source code string cannot contain null bytes", None),
        ("return 5", "SyntaxError", "'return' outside function", 1),
        ("class Solution:\n    def g(self): ...", "Refused",
         "there is no class Solution with a method f, and no function f", None),
        ("", "Refused", "there is no class Solution with a method f, and no function f", None),
        ("public int f(int x) { return x; }", "SyntaxError", "invalid syntax", 1),
    ],
)  # fmt: skip
def test_what_is_refused(run: Run, source: str, type_: str, message: str, line: int | None) -> None:
    first, *rest = run(source, [1], [2], [3]).cases
    assert first.exit is Exit.REFUSED
    assert first.fault is not None
    assert (first.fault.type, first.fault.message, first.fault.line) == (type_, message, line)
    assert [case.exit for case in rest] == [Exit.NOT_RUN, Exit.NOT_RUN]


def test_a_load_that_fails_is_told_once_and_ends_the_run(run: Run) -> None:
    first, *rest = run("x = 1\ny = 1 // 0\ndef f(x): return x", [1], [2], [3]).cases
    assert first.fault is not None
    assert (first.exit, first.fault.type, first.fault.line) == (Exit.RAISED, "ZeroDivisionError", 2)
    assert [case.exit for case in rest] == [Exit.NOT_RUN, Exit.NOT_RUN]


def test_a_trace_shows_the_candidate_s_frames_and_lines_alone(one: One) -> None:
    source = (
        "class Solution:\n    def f(self, x):\n        return self.g(x)\n    def g(self, x):\n        return x[0]\n"
    )
    fault = one(source).fault
    assert fault is not None
    lines = fault.trace.splitlines()
    assert [line.strip() for line in lines if line.startswith('  File "')] == [
        'File "solution.py", line 3, in f',
        'File "solution.py", line 5, in g',
    ]
    assert {"    return self.g(x)", "    return x[0]"} <= set(lines)
    assert lines[-1] == "TypeError: 'int' object is not subscriptable"


@pytest.mark.parametrize(
    "source",
    [
        "def f(x): return 1 // 0",
        "1 // 0",
        "def f(x): return reduce(lambda a, b: a // 0, [1, 2])",
        "def f(): return 1",
        "def f(x) return",
        "def f(x):\n    try: 1 / 0\n    except Exception: raise ValueError",
        "class Solution:\n    def __init__(self): 1 / 0\n    def f(self, x): ...",
        "def f(x): return property(lambda s: 1 / 0).fget(0)",
        "class N:\n    val = property(lambda s: 1 / 0)\ndef f(x): return N()",
    ],
)  # fmt: skip
def test_a_trace_names_nothing_of_ours(run: Run, source: str) -> None:
    [case] = run(source, [1], stub="f(x: int) -> ListNode").cases
    assert case.fault is not None
    told = case.fault.trace + case.fault.message
    assert [name for name in ("weakspot", "worker.py", "nodes.py", "launch.py", "/opt") if name in told] == []


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("import os\ndef f(x): os._exit(7)", "the process ended itself with exit code 7"),
        ("import os, signal\ndef f(x): os.kill(os.getpid(), signal.SIGTERM)", "the process was ended by signal 15"),
        ("import os\nos._exit(7)", "the process ended itself with exit code 7"),
    ],
)
def test_a_death_is_told_by_its_cause(one: One, source: str, message: str) -> None:
    case = one(source)
    assert (case.exit, case.fault) == (Exit.DIED, Fault(type="", message=message, line=None))


def test_an_error_whose_own_methods_fail_is_still_told(one: One) -> None:
    source = "class Sly(Exception):\n    def __str__(self): raise self\ndef f(x): raise Sly"
    case = one(source)
    assert case.fault is not None
    assert (case.exit, case.fault.type, case.fault.line) == (Exit.RAISED, "Exception", 3)


def test_the_output_before_an_error_is_kept(one: One) -> None:
    case = one("def f(x):\n    print('got', x)\n    1 / 0", [5])
    assert (case.exit, case.output) == (Exit.RAISED, "got 5\n")
