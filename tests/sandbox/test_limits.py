"""What is measured and what is stopped. Times have slack for a busy machine, but for CPU time, which has none."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from sandbox.protocol import CaseReport, Exit, Report
from sandbox.signature import Json
from tests.sandbox.conftest import Answer, One, Run

pytestmark = pytest.mark.engine

BURN = """
import os, threading, time

def burn(ms, clock=time.process_time_ns):
    end = clock() + ms * 1_000_000
    while clock() < end:
        pass
"""
IN_A_CHILD = (
    BURN + "def f(ms):\n    if os.fork() == 0:\n        burn(ms)\n        os._exit(0)\n    os.wait()\n    return 1"
)
IN_A_GRANDCHILD = BURN + (
    "def f(ms):\n    if os.fork() == 0:\n        if os.fork() == 0:\n            burn(ms)\n            os._exit(0)\n"
    "        os.wait()\n        os._exit(0)\n    os.wait()\n    return 1"
)
IN_A_THREAD = BURN + (
    "def f(ms):\n    thread = threading.Thread(target=burn, args=(ms, time.thread_time_ns))\n"
    "    thread.start()\n    thread.join()\n    return 1"
)
HERE = BURN + "def f(ms):\n    burn(ms)\n    return 1"
HELD = "import sys, threading\ndef f(x):\n    sys.setswitchinterval(1000)\n    while True: pass"
WAITS = "import time\ndef f(ms):\n    time.sleep(ms / 1000)\n    return 1"


def exits(cases: tuple[CaseReport, ...]) -> list[str]:
    return [case.exit.value for case in cases]


def one_exit(run: Run, source: str, **options: int) -> Exit:
    exit_: Exit = run(source, **options).cases[0].exit
    return exit_


@pytest.mark.parametrize(
    "source",
    [HERE, IN_A_CHILD, IN_A_GRANDCHILD, IN_A_THREAD],
    ids=["the process", "a child", "a grandchild", "a thread"],
)
def test_cpu_time_counts_wherever_it_is_used(one: One, source: str) -> None:
    case = one(source, [300], cpu_ms=2000, wall_ms=20_000)
    assert case.exit is Exit.ANSWERED
    assert 295 <= case.cpu_ms <= 400


@pytest.mark.parametrize("source", [IN_A_CHILD, IN_A_GRANDCHILD], ids=["a child", "a grandchild"])
def test_the_limit_of_cpu_time_is_that_of_all_processes_together(one: One, source: str) -> None:
    case = one(source, [400], cpu_ms=200, wall_ms=20_000)
    assert case.exit is Exit.TIME_LIMIT
    assert case.answer is None


def test_sleep_counts_as_wall_time_alone(one: One) -> None:
    case = one(WAITS, [300])
    assert case.exit is Exit.ANSWERED
    assert case.cpu_ms < 100
    assert case.wall_ms >= 300


@pytest.mark.parametrize(
    "source",
    ["def f(x):\n    while True: pass", HELD, "def f(x): return sum(range(1 << 40))"],
    ids=["a loop", "a loop that lets no other thread in", "one long call"],
)
def test_the_limit_of_cpu_time_is_held_within_100_ms(one: One, source: str) -> None:
    case = one(source, cpu_ms=300, wall_ms=20_000)
    assert case.exit is Exit.TIME_LIMIT
    assert 290 <= case.cpu_ms <= 400


def test_the_limit_of_wall_time_ends_what_waits(one: One) -> None:
    case = one(WAITS, [60_000], wall_ms=500)
    assert case.exit is Exit.TIME_LIMIT
    assert case.cpu_ms < 100
    assert 500 <= case.wall_ms < 5000


def test_loading_counts_against_the_first_case_s_limit(run: Run) -> None:
    source = BURN + "burn(200)\ndef f(x): return x"
    first, second = run(source, [1], [2], cpu_ms=2000).cases
    assert first.cpu_ms >= 195
    assert second.cpu_ms < 100
    assert one_exit(run, source, cpu_ms=100) is Exit.TIME_LIMIT


def test_time_is_of_each_case_alone(run: Run) -> None:
    cases = run(HERE, [100], [0], [100], [100], cpu_ms=180, wall_ms=20_000).cases
    assert exits(cases) == ["answered"] * 4
    assert cases[1].cpu_ms < 50


def test_after_so_many_overruns_the_rest_is_not_run(run: Run) -> None:
    source = "def f(x):\n    while x: pass\n    return x"
    cases = run(source, [1], [0], [1], [0], [0], cpu_ms=100, wall_ms=20_000, overruns=2).cases
    assert exits(cases) == ["time_limit", "answered", "time_limit", "not_run", "not_run"]


def test_other_failures_are_no_overruns(run: Run) -> None:
    cases = run("def f(x): return 1 // x", [0], [0], [0], [0], [1], overruns=1).cases
    assert exits(cases) == ["raised"] * 4 + ["answered"]


def test_all_cases_together_have_a_limit_of_wall_time(run: Run) -> None:
    cases = run(WAITS, *([300],) * 6, total_ms=500).cases
    assert exits(cases) == ["answered", "answered", "not_run", "not_run", "not_run", "not_run"]


def test_what_is_not_run_has_used_nothing(run: Run) -> None:
    [_, case] = run(WAITS, [300], [300], total_ms=100).cases
    assert case == CaseReport(exit=Exit.NOT_RUN)


def test_no_cases_are_no_work(run: Run) -> None:
    assert run("1 // 0", cases=()) == Report(cases=(), memory_kib=0)


@pytest.mark.parametrize(
    "source",
    [
        "def f(x):\n    kept = []\n    while True: kept.append(bytearray(1 << 20))",
        "def f(x): return len(bytearray(1 << 29))",
        "def f(x): return len(str(x) * (1 << 48))",
        "def f(x):\n    try: return len([0] * (1 << 48))\n    except Exception: raise MemoryError",
        "def f(x):\n    raise MemoryError('as if')",
        "kept = []\nwhile True: kept.append(bytearray(1 << 20))",
    ],
    ids=["bit by bit", "at once", "more than there is", "again", "as if", "while loading"],
)
def test_out_of_memory(run: Run, source: str) -> None:
    assert one_exit(run, source, cpu_ms=5000, wall_ms=20_000) is Exit.MEMORY_LIMIT


def test_a_child_that_ran_out_of_memory_is_not_why_a_later_case_died(run: Run) -> None:
    source = """
import os
def f(x):
    if x == 2:
        os._exit(7)
    if os.fork() == 0:
        kept = []
        while True: kept.append(bytearray(1 << 20))
    os.wait()
    return x
"""
    assert exits(run(source, [1], [2], cpu_ms=5000, wall_ms=20_000).cases) == ["answered", "died"]


def test_memory_is_the_peak_and_not_what_is_left(run: Run) -> None:
    assert run("def f(x): return x", [1]).memory_kib < 40_000
    assert 100_000 < run("def f(x): return len(bytearray(100 << 20))", [1], cpu_ms=5000).memory_kib < 140_000


def test_memory_within_the_limit_is_there_to_be_used(answer: Answer) -> None:
    source = "def f(x): return len(bytearray(200 << 20))"
    assert answer(source, cpu_ms=5000, wall_ms=20_000, memory_mib=256) == 200 << 20


def test_another_limit_of_memory(run: Run) -> None:
    source = "def f(x): return len(bytearray(150 << 20))"
    assert one_exit(run, source, cpu_ms=5000, memory_mib=64, owner="little") is Exit.MEMORY_LIMIT


def test_time_in_which_others_had_the_cpu_is_not_held_against_a_program(run: Run) -> None:
    """The wall limit leaves no room for others, and these have most of the machine: CPU time decides all the same."""
    with burning(4 * (os.cpu_count() or 1)):
        case = run("def f(x):\n    while True: pass", cpu_ms=400, wall_ms=450).cases[0]
    assert case.exit is Exit.TIME_LIMIT
    assert case.wall_ms > 450
    assert case.cpu_ms >= 390


@pytest.mark.parametrize(
    ("statement", "output"),
    [
        ("print('a', x)", "a 1\n"),
        ("print('out'); import sys; print('err', file=sys.stderr)", None),
        ("import sys; sys.stdout.write('no end of line')", "no end of line"),
        ("import os; os.write(1, b'\\xff\\xfe')", "\ufffd\ufffd"),
        ("print('\\U0001f600')", "\U0001f600\n"),
        ("import sys; sys.stdout = None", ""),
        ("import sys; sys.stdout.close()", ""),
        ("import os; os.close(1); os.close(2)", ""),
        ("pprint = print; pprint(x, end='')", "1"),
    ],
)
def test_output_is_kept(one: One, statement: str, output: str | None) -> None:
    case = one(f"def f(x):\n    {statement}\n    return x")
    assert (case.exit, case.answer) == (Exit.ANSWERED, 1)
    assert case.output == output if output is not None else sorted(case.output.split()) == ["err", "out"]


def test_output_is_of_each_case_alone(run: Run) -> None:
    cases = run("print('loaded')\ndef f(x):\n    print(x)\n    return x", [1], [2]).cases
    assert [case.output for case in cases] == ["loaded\n1\n", "2\n"]


def test_output_up_to_its_limit_is_kept_as_far_as_anyone_reads(one: One) -> None:
    case = one("def f(x):\n    print('x' * 200_000)\n    return x", output_kib=256)
    assert case.exit is Exit.ANSWERED
    assert case.output == "x" * 64 * 1024


@pytest.mark.parametrize(
    ("source", "output_kib"),
    [
        ("def f(x):\n    while True: print('x' * 1000)", 64),
        ("import os\ndef f(x):\n    while True: os.write(2, b'x' * 1000)", 64),
        ("def f(x):\n    print('x' * 70_000)\n    return x", 64),
        ("def f(x):\n    while True: print('x' * 1000, flush=True)", 1024),
        ("while True: print('x' * 1000)", 64),
        ("import os\ndef f(x):\n    while os.fork(): pass\n    while True: os.write(1, b'x' * 60_000)", 64),
    ],
    ids=["stdout", "stderr", "a little more", "flushed", "while loading", "many processes"],
)
def test_too_much_output(one: One, source: str, output_kib: int) -> None:
    case = one(source, output_kib=output_kib, cpu_ms=5000, wall_ms=20_000)
    assert case.exit is Exit.OUTPUT_LIMIT
    assert 0 < len(case.output) <= 64 * 1024


@pytest.mark.parametrize(
    ("size", "exit_"),
    [((4 << 20) - 1000, Exit.ANSWERED), ((4 << 20) + 1000, Exit.OUTPUT_LIMIT), (64 << 20, Exit.OUTPUT_LIMIT)],
)
def test_an_answer_may_be_so_large(one: One, size: int, exit_: Exit) -> None:
    case = one("def f(x): return 'x' * x", [size], cpu_ms=5000, wall_ms=20_000)
    assert case.exit is exit_
    assert case.answer == ("x" * size if exit_ is Exit.ANSWERED else None)


def test_a_large_case_comes_in_and_goes_out(answer: Answer) -> None:
    value: Json = list(range(300_000))
    assert answer("def f(x): return x", [value], cpu_ms=5000, wall_ms=20_000) == value


def test_many_cases_come_in_and_go_out(run: Run) -> None:
    cases = run("def f(x): return len(x)", *([[0] * 10_000],) * 200, cpu_ms=2000).cases
    assert {case.answer for case in cases} == {10_000}


@pytest.mark.parametrize(
    "statement",
    [
        "os._exit(1)",
        "os.kill(os.getpid(), 9)",
        "kept = [bytearray(1 << 20) for _ in count()]",
        "1 // 0",
        "print('x' * (1 << 22))",
        "while True: pass",
        "os.close(3); os.close(4)",
        "os.closerange(0, 10)",
        "os.write(4, b'nonsense')",
    ],
)
def test_a_case_that_fails_does_not_touch_the_next(run: Run, statement: str) -> None:
    source = f"import os\nfrom itertools import count\ndef f(x):\n    if x == 2:\n        {statement}\n    return x"
    cases = run(source, [1], [2], [3], cpu_ms=500, wall_ms=5000).cases
    assert (cases[0].answer, cases[2].answer) == (1, 3)
    assert cases[1].exit is not Exit.ANSWERED


@contextmanager
def burning(processes: int) -> Iterator[None]:
    """So many processes of this machine that never rest."""
    started = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(processes)]
    try:
        yield
    finally:
        for process in started:
            process.kill()
            process.wait()
