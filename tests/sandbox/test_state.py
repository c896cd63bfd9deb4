"""What one case, run or owner leaves behind is not there for the next."""

from uuid import uuid4

import pytest

from sandbox.docker.engine import Engine
from sandbox.docker.sandbox import DockerSandbox
from sandbox.protocol import Exit
from sandbox.signature import Json, Kind
from tests.factories import make_signature
from tests.sandbox.conftest import Answer, Run, run_in
from tests.sandbox.containers import is_gone

pytestmark = pytest.mark.engine

WHERE = "import os\ndef f(x): return os.uname().nodename"
"""Answers with the container's own name."""

CODEC = make_signature("Codec()", "there(x: int) -> str", "back(data: str) -> int", kind=Kind.ROUNDTRIP)


def owner() -> str:
    return f"owner {uuid4()}"


def test_every_case_has_an_instance_of_its_own(run: Run) -> None:
    source = """
class Solution:
    def __init__(self): self.calls = 0
    def f(self, x):
        self.calls += 1
        return self.calls
"""
    assert [case.answer for case in run(source, [1], [2], [3]).cases] == [1, 1, 1]


@pytest.mark.parametrize(
    "source",
    [
        "class Solution:\n    kept = []\n    def f(self, x): self.kept.append(x); return len(self.kept)",
        "kept = []\ndef f(x):\n    kept.append(x)\n    return len(kept)",
        "def f(x, kept=[]):\n    kept.append(x)\n    return len(kept)",
    ],
    ids=["class attribute", "global", "default"],
)
def test_the_cases_of_a_run_share_what_they_share_on_leetcode(run: Run, source: str) -> None:
    assert [case.answer for case in run(source, [1], [2]).cases] == [1, 2]
    assert run(source, [1]).cases[0].answer == 1  # another run begins anew


@pytest.mark.parametrize(
    ("keep", "find"),
    [
        ("Codec.kept = x", "getattr(Codec, 'kept', -1)"),
        ("global kept; kept = x", "globals().get('kept', -1)"),
        ("self.kept = x", "getattr(self, 'kept', -1)"),
        ("type(self).there.__defaults__ = (x,)", "(type(self).there.__defaults__ or (-1,))[0]"),
        ("math.kept = x", "getattr(math, 'kept', -1)"),
        ("sys.modules['kept'] = x", "sys.modules.get('kept', -1)"),
        ("__builtins__['kept'] = x", "__builtins__.get('kept', -1)"),
        ("os.environ['KEPT'] = '5'", "int(os.environ.get('KEPT', '-1'))"),
        ("open('/tmp/kept', 'w').close()", "len(os.listdir('/tmp')) or -1"),
        ("os.makedirs('/tmp/a/b'); os.chmod('/tmp/a/b', 0); os.chmod('/tmp/a', 0)", "len(os.listdir('/tmp')) or -1"),
        ("os.symlink('/', '/tmp/.hidden')", "len(os.listdir('/tmp')) or -1"),
        ("os.mkfifo('/tmp/pipe')", "len(os.listdir('/tmp')) or -1"),
        ("os.fork() or time.sleep(1000)", "len([p for p in os.listdir('/proc') if p.isdigit()]) > 2 or -1"),
        ("os.fork() or (os.setsid(), os.fork() or time.sleep(1000))",
         "len([p for p in os.listdir('/proc') if p.isdigit()]) > 2 or -1"),
    ],
    ids=["class", "global", "instance", "default", "module", "sys.modules", "builtins", "environment", "file",
         "closed folder", "link", "pipe", "child", "daemon"],
)  # fmt: skip
def test_the_halves_of_a_round_trip_share_nothing(run: Run, keep: str, find: str) -> None:
    source = f"""
import os, sys, time
class Codec:
    def there(self, x, *ignored):
        {keep}
        return "text"
    def back(self, data):
        return int({find})
"""
    [case] = run(source, [5], signature=CODEC).cases
    assert (case.exit, case.answer) == (Exit.ANSWERED, -1), case.fault


def test_a_round_trip_of_many_cases(run: Run) -> None:
    source = "class Codec:\n    def there(self, x): return str(100 // x)\n    def back(self, data): return int(data)"
    cases = run(source, [1], [0], [3], signature=CODEC).cases
    assert [(case.exit, case.answer) for case in cases] == [
        (Exit.ANSWERED, 100),
        (Exit.RAISED, None),
        (Exit.ANSWERED, 33),
    ]


def test_a_round_trip_carries_any_text(run: Run) -> None:
    there, back = "def there(self, x): return '\\ud800\\0\\U0001f600' * x", "def back(self, data): return len(data)"
    source = f"class Codec:\n    {there}\n    {back}"
    assert run(source, [3], signature=CODEC).cases[0].answer == 9


def test_what_one_run_left_is_gone_in_the_next(answer: Answer) -> None:
    leave = """
import os, time
def f(x):
    os.makedirs('/tmp/a/b')
    open('/tmp/a/b/c', 'w').write('x')
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(1000)
        os._exit(0)
    return sorted(os.listdir('/tmp'))
"""
    look = "import os\ndef f(x): return [os.listdir('/tmp'), len([p for p in os.listdir('/proc') if p.isdigit()])]"
    mine = owner()
    assert answer(leave, owner=mine) == ["a"]
    assert answer(look, owner=mine) == [[], 2]  # the supervisor and the process that looks


def test_what_a_failed_case_left_running_is_ended_before_the_next_case(run: Run) -> None:
    source = """
import os, time
def f(x):
    if x == 1:
        if os.fork() == 0:
            time.sleep(1000)
        os._exit(0)
    return len([p for p in os.listdir('/proc') if p.isdigit()])
"""
    assert [case.answer for case in run(source, [1], [2]).cases] == [None, 2]


def test_an_owner_s_runs_share_a_container_and_two_owners_never_do(answer: Answer) -> None:
    ann, bob = owner(), owner()
    of_ann, of_bob = answer(WHERE, owner=ann), answer(WHERE, owner=bob)
    assert of_ann != of_bob
    assert (answer(WHERE, owner=ann), answer(WHERE, owner=bob)) == (of_ann, of_bob)


@pytest.mark.parametrize(
    "odd",
    [
        "import os, time\ndef f(x): return os.fork() or time.sleep(1000)",
        "import os, time\ndef f(x):\n    for i in range(5): os.fork()\n    time.sleep(1000)",
    ],
    ids=["a process left", "many processes left"],
)
def test_a_container_in_which_something_odd_was_seen_is_not_used_again(run: Run, answer: Answer, odd: str) -> None:
    mine = owner()
    before = answer(WHERE, owner=mine)
    run(odd, owner=mine, wall_ms=500)
    assert answer(WHERE, owner=mine) != before


@pytest.mark.parametrize(
    "source",
    [
        "def f(x): return 1 // 0",
        "import os\ndef f(x): os._exit(1)",
        "def f(x): return [",
        "def f(x):\n    open('/tmp/a', 'w').write('x')\n    return x",
        "def f(x):\n    while True: pass",
    ],
    ids=["raises", "dies", "is refused", "leaves a file", "runs over"],
)
def test_a_container_outlives_ordinary_failures(run: Run, answer: Answer, source: str) -> None:
    mine = owner()
    before = answer(WHERE, owner=mine)
    run(source, owner=mine, cpu_ms=200)
    assert answer(WHERE, owner=mine) == before


def test_without_reuse_every_run_has_a_container_of_its_own() -> None:
    sandbox = DockerSandbox(spares=1, reuse=False)
    try:
        names = [run_in(sandbox, WHERE, owner="ann").cases[0].answer for _ in range(3)]
    finally:
        sandbox.close()
    assert len(set(map(str, names))) == 3


def test_release_removes_the_owner_s_container_alone(
    docker_sandbox: DockerSandbox, engine: Engine, answer: Answer
) -> None:
    ann, bob = owner(), owner()
    of_ann, of_bob = str(answer(WHERE, owner=ann)), str(answer(WHERE, owner=bob))
    docker_sandbox.release(ann)
    assert is_gone(engine, of_ann)
    assert answer(WHERE, owner=bob) == of_bob
    assert answer(WHERE, owner=ann) != of_ann


def test_release_of_an_unknown_owner_is_no_error(docker_sandbox: DockerSandbox) -> None:
    docker_sandbox.release(owner())


def test_a_forged_answer_is_one_answer_to_one_case(run: Run) -> None:
    source = """
import os, struct
def frame(kind, text): return struct.pack('>I', 1 + len(text)) + kind + text
def f(x):
    os.write(4, frame(b'=', b'"forged"') + frame(b'=', b'"and more"') + frame(b'=', b'"for the next"'))
    return x
"""
    answers: list[Json] = [case.answer for case in run(source, [1], [2], [3]).cases]
    assert len(answers) == 3  # what it says for a case is its answer to that case: right only where it is right
    assert answers[0] == "forged"
