"""A time limit exceeded on one case alone is looked at again; the sandbox here answers as it is told."""

from sandbox.protocol import CaseReport, Exit, Heard, Limits, Report, Request
from sandbox.signature import Json
from service.core.verdict import Judgement, Verdict
from service.flows.evaluate import evaluate
from tests.factories import make_case, make_case_report, make_problem, make_report
from tests.fakes import tell_each

RIGHT, LATE = make_case_report(2, cpu_ms=5.0), make_case_report(exit=Exit.TIME_LIMIT, cpu_ms=1000.0)
LATE_AGAIN = make_case_report(exit=Exit.TIME_LIMIT, cpu_ms=1001.0)
NOT_RUN = make_case_report(exit=Exit.NOT_RUN)


class Told:
    """Gives the reports that it was made with, one a run."""

    def __init__(self, *reports: list[CaseReport]) -> None:
        self._reports = list(reports)
        self.asked: list[Request] = []

    def run(self, request: Request, heard: Heard | None = None) -> Report:
        self.asked.append(request)
        return make_report(list(tell_each(self._reports.pop(0), heard)), memory_kib=1000 * len(self.asked))

    def release(self, owner: str) -> None: ...


def judge(told: Told, count: int, limits: Limits | None = None) -> Judgement:
    cases = [make_case(number, expected=2, name=f"case {number}") for number in range(1, count + 1)]
    return evaluate(
        told, make_problem(), cases, None, language="python", source="def f(x): ...", owner="ann", limits=limits
    )


def arguments(told: Told) -> list[tuple[list[Json], ...]]:
    return [request.cases for request in told.asked]


def test_a_lone_case_out_of_time_is_run_again_after_those_before_it() -> None:
    told = Told([RIGHT, LATE, RIGHT], [RIGHT, RIGHT])
    judgement = judge(told, 3)
    assert arguments(told) == [([1], [2], [3]), ([1], [2])]
    assert (judgement.verdict, judgement.cpu_ms, judgement.memory_kib) == (Verdict.ACCEPTED, 5.0, 2000)


def test_out_of_time_again_before_its_turn_is_out_of_time() -> None:
    told = Told([RIGHT, LATE], [LATE_AGAIN, NOT_RUN])
    judgement = judge(told, 2)
    assert (judgement.verdict, judgement.cpu_ms) == (Verdict.TIME_LIMIT_EXCEEDED, 1000.0)


def test_out_of_time_twice_is_out_of_time() -> None:
    told = Told([RIGHT, LATE], [RIGHT, LATE_AGAIN])
    judgement = judge(told, 2)
    assert (judgement.verdict, judgement.cpu_ms, len(told.asked)) == (Verdict.TIME_LIMIT_EXCEEDED, 1001.0, 2)


def test_several_cases_out_of_time_are_no_accident() -> None:
    told = Told([LATE, RIGHT, LATE])
    assert judge(told, 3).verdict is Verdict.TIME_LIMIT_EXCEEDED
    assert len(told.asked) == 1


def test_where_the_first_overrun_ends_the_run_there_is_no_second_chance() -> None:
    told = Told([RIGHT, LATE, NOT_RUN])
    assert judge(told, 3, limits=Limits(overruns=1)).verdict is Verdict.TIME_LIMIT_EXCEEDED
    assert len(told.asked) == 1


def test_what_is_in_time_is_run_once() -> None:
    told = Told([RIGHT, make_case_report(3)])
    assert judge(told, 2).verdict is Verdict.WRONG_ANSWER
    assert len(told.asked) == 1


def test_the_sandbox_is_asked_with_the_problem_s_limits_unless_told_otherwise() -> None:
    told = Told([RIGHT], [RIGHT])
    judge(told, 1)
    judge(told, 1, limits=Limits(cpu_ms=77))
    assert [request.limits for request in told.asked] == [make_problem().limits, Limits(cpu_ms=77)]
    assert {(request.language, request.source, request.owner) for request in told.asked} == {
        ("python", "def f(x): ...", "ann")
    }
