import pytest

from sandbox.protocol import CaseReport, Exit, Fault
from sandbox.signature import Json
from service.core.compare import Checker
from service.core.problem import Compare, Mode
from service.core.verdict import Judgement, Verdict, judge_all
from tests.factories import make_case, make_case_report, make_problem, make_report

RIGHT = make_case_report(2)
WRONG = make_case_report(3)
NOT_RUN = make_case_report(exit=Exit.NOT_RUN)
ZERO_DIVISION = Fault(type="ZeroDivisionError", message="division by zero", line=4)


def judge(*reports: CaseReport, checker: Checker | None = None) -> Judgement:
    """Judge the reports on so many cases whose answer is 2; the labels of the case i are `all` and `only-i`."""
    cases = [
        make_case(1, expected=2, name=f"hidden-{i}", labels=("all", f"only-{i}")) for i in range(1, len(reports) + 1)
    ]
    mode = Mode.CHECKER if checker else Mode.EXACT
    return judge_all(make_problem(compare=Compare(mode=mode)), cases, make_report(reports), checker)


@pytest.mark.parametrize(
    ("reports", "verdict", "passed", "first"),
    [
        ((), Verdict.ACCEPTED, 0, None),
        ((RIGHT, RIGHT), Verdict.ACCEPTED, 2, None),
        ((RIGHT, WRONG), Verdict.WRONG_ANSWER, 1, "hidden-2"),
        ((WRONG, RIGHT), Verdict.WRONG_ANSWER, 1, "hidden-1"),  # cases after a failure still count
        ((RIGHT, make_case_report(exit=Exit.RAISED)), Verdict.RUN_TIME_ERROR, 1, "hidden-2"),
        ((make_case_report(exit=Exit.DIED), WRONG), Verdict.RUN_TIME_ERROR, 0, "hidden-1"),
        ((WRONG, make_case_report(exit=Exit.DIED)), Verdict.WRONG_ANSWER, 0, "hidden-1"),  # the first one decides
        ((make_case_report(exit=Exit.TIME_LIMIT),), Verdict.TIME_LIMIT_EXCEEDED, 0, "hidden-1"),
        ((make_case_report(exit=Exit.MEMORY_LIMIT),), Verdict.MEMORY_LIMIT_EXCEEDED, 0, "hidden-1"),
        ((make_case_report(exit=Exit.OUTPUT_LIMIT),), Verdict.OUTPUT_LIMIT_EXCEEDED, 0, "hidden-1"),
        ((make_case_report(exit=Exit.REFUSED), NOT_RUN), Verdict.COMPILE_ERROR, 0, "hidden-1"),
        ((RIGHT, NOT_RUN), Verdict.TIME_LIMIT_EXCEEDED, 1, "hidden-2"),  # all cases together took too long
        ((WRONG, NOT_RUN), Verdict.WRONG_ANSWER, 0, "hidden-1"),
    ],
)
def test_the_first_case_that_failed_decides(
    reports: tuple[CaseReport, ...], verdict: Verdict, passed: int, first: str | None
) -> None:
    judgement = judge(*reports)
    assert (judgement.verdict, judgement.passed, judgement.total) == (verdict, passed, len(reports))
    assert (judgement.first_failed.case.name if judgement.first_failed else None) == first


def test_every_exit_but_an_answer_and_none_has_a_verdict() -> None:
    verdicts = {exit_: judge(make_case_report(exit=exit_)).verdict for exit_ in Exit if exit_ is not Exit.ANSWERED}
    assert Verdict.ACCEPTED not in verdicts.values()
    assert Verdict.JUDGE_ERROR not in verdicts.values()  # that one is ours, never the candidate's


def test_a_source_that_does_not_compile_tells_no_labels() -> None:
    assert judge(make_case_report(exit=Exit.REFUSED), NOT_RUN).labels_failed == ()


def test_the_labels_of_all_cases_that_failed_are_told_but_not_of_those_that_were_not_run() -> None:
    assert judge(RIGHT, WRONG, RIGHT, make_case_report(exit=Exit.TIME_LIMIT), NOT_RUN).labels_failed == (
        "all",
        "only-2",
        "only-4",
    )


def test_the_first_failed_case_keeps_what_a_reader_wants_to_know() -> None:
    raised = make_case_report(exit=Exit.RAISED, fault=ZERO_DIVISION, output="hello", cpu_ms=7.0)
    failed = judge(raised).first_failed
    assert failed is not None
    assert (failed.fault, failed.output, failed.cpu_ms, failed.got, failed.reason) == (
        ZERO_DIVISION,
        "hello",
        7.0,
        None,
        "",
    )


def test_a_wrong_answer_comes_with_its_reason() -> None:
    failed = judge(make_case_report("2")).first_failed
    assert failed is not None
    assert (failed.got, failed.reason) == ("2", "the answer must be int, not str")


def test_time_is_that_of_the_slowest_case_and_of_all_together() -> None:
    judgement = judge(make_case_report(2, cpu_ms=3.0, wall_ms=10.0), make_case_report(2, cpu_ms=1.0, wall_ms=20.0))
    assert (judgement.cpu_ms, judgement.wall_ms, judgement.memory_kib) == (3.0, 30.0, 10_000)


def test_a_checker_decides_instead_of_equality() -> None:
    def even(got: Json, *_: Json) -> str | None:
        return None if isinstance(got, int) and got % 2 == 0 else f"{got} is odd"

    judgement = judge(make_case_report(8), make_case_report(9), checker=even)
    assert (judgement.verdict, judgement.passed) == (Verdict.WRONG_ANSWER, 1)
    assert judgement.first_failed is not None
    assert judgement.first_failed.reason == "9 is odd"


def test_a_report_of_another_number_of_cases_is_a_fault_of_ours() -> None:
    with pytest.raises(ValueError, match="shorter"):
        judge_all(make_problem(), [make_case(1, expected=2)], make_report([]), None)
