"""References run in a plain process: no engine is needed to build cases."""

import pytest

from sandbox.errors import SandboxError
from sandbox.protocol import CaseReport, Exit
from sandbox.signature import Kind
from sandbox.trusted import TrustedSandbox
from tests.factories import make_request, make_signature

CODEC = make_signature("Codec()", "there(x: int) -> str", "back(data: str) -> int", kind=Kind.ROUNDTRIP)
REFERENCE = """
class Codec:
    seen = 0
    def there(self, x):
        Codec.seen = x
        return str(x)
    def back(self, data):
        return int(data) + Codec.seen
"""


def test_every_case_is_answered_in_order() -> None:
    report = TrustedSandbox().run(make_request("def f(x): return [x, deque([x]), {x}]", [1], [2]))
    assert [case.answer for case in report.cases] == [[1, [1], {"set": [1]}], [2, [2], {"set": [2]}]]


def test_every_case_is_heard_before_the_next_is_run() -> None:
    heard: list[tuple[int, CaseReport]] = []
    source = "def f(x): return 1 if x < 3 else os._exit(0)\nimport os"
    with pytest.raises(SandboxError):
        TrustedSandbox().run(make_request(source, [1], [2], [3]), lambda *told: heard.append(told))
    assert [(place, case.answer) for place, case in heard] == [(0, 1), (1, 1)]


def test_large_cases_and_answers_pass() -> None:
    signature = make_signature("f(x: list[int]) -> list[int]")
    report = TrustedSandbox().run(make_request("def f(x): return x", [list(range(200_000))], signature=signature))
    assert report.cases[0].answer == list(range(200_000))


def test_what_it_prints_is_no_answer() -> None:
    report = TrustedSandbox().run(make_request("def f(x):\n    print(99)\n    return x", [1]))
    assert (report.cases[0].answer, report.cases[0].output) == (1, "")


def test_an_exception_is_a_value() -> None:
    [case, other] = TrustedSandbox().run(make_request("def f(x): return 1 // x", [0], [1])).cases
    assert (case.exit, other.answer) == (Exit.RAISED, 1)
    assert case.fault is not None
    assert case.fault.type == "ZeroDivisionError"


def test_the_halves_of_a_round_trip_are_two_processes() -> None:
    assert TrustedSandbox().run(make_request(REFERENCE, [3], signature=CODEC)).cases[0].answer == 3


@pytest.mark.parametrize(
    "source",
    ["def f(x) return x", "def g(x): return x", "1 / 0", "import os\ndef f(x): os._exit(3)"],
    ids=["no Python", "another name", "fails at once", "ends the process"],
)
def test_a_reference_that_does_not_work(source: str) -> None:
    with pytest.raises(SandboxError, match="the program"):
        TrustedSandbox().run(make_request(source, [1], [2]))


def test_release_is_no_error() -> None:
    TrustedSandbox().release("anybody")
