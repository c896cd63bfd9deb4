from sandbox import roundtrip
from sandbox.protocol import CaseReport, Exit, Heard, Report, Request
from sandbox.signature import Json, Kind
from tests.factories import make_case_report, make_report, make_request, make_signature
from tests.fakes import tell_each

SIGNATURE = make_signature("Codec()", "there(x: int) -> str", "back(data: str) -> int", kind=Kind.ROUNDTRIP)


class Halves:
    """Answers each half of a round trip with reports made beforehand, and keeps what it was asked."""

    def __init__(self, there: list[CaseReport], back: list[CaseReport]) -> None:
        self.asked: list[tuple[str, tuple[list[Json], ...]]] = []
        self._reports = {"there": make_report(there, memory_kib=100), "back": make_report(back, memory_kib=200)}

    def __call__(self, request: Request, heard: Heard | None) -> Report:
        [call] = request.signature.calls
        self.asked.append((call.name, request.cases))
        report = self._reports[call.name]
        list(tell_each(report.cases, heard))
        return report


def run(halves: Halves, *cases: list[Json], heard: Heard | None = None) -> Report:
    return roundtrip.run(make_request("", *cases, signature=SIGNATURE), halves, heard)


def test_the_second_half_gets_the_first_one_s_texts_alone() -> None:
    halves = Halves([make_case_report("a"), make_case_report("b")], [make_case_report(1), make_case_report(2)])
    report = run(halves, [1], [2])
    assert halves.asked == [("there", ([1], [2])), ("back", (["a"], ["b"]))]
    assert [case.answer for case in report.cases] == [1, 2]


def test_what_fails_on_the_way_there_has_no_way_back() -> None:
    raised = make_case_report(exit=Exit.RAISED)
    halves = Halves([make_case_report("a"), raised, make_case_report("c")], [make_case_report(1), make_case_report(3)])
    report = run(halves, [1], [2], [3])
    assert halves.asked[1] == ("back", (["a"], ["c"]))
    assert [case.answer for case in report.cases] == [1, None, 3]
    assert report.cases[1] == raised


def test_nothing_comes_back_where_nothing_got_there() -> None:
    halves = Halves([make_case_report(exit=Exit.RAISED)], [])
    assert [case.exit for case in run(halves, [1]).cases] == [Exit.RAISED]
    assert [name for name, _ in halves.asked] == ["there"]


def test_only_text_is_carried_between_the_halves() -> None:
    halves = Halves([make_case_report([1, 2]), make_case_report(None)], [])
    cases = run(halves, [1], [2]).cases
    assert [case.exit for case in cases] == [Exit.RAISED, Exit.RAISED]
    assert {case.fault.message for case in cases if case.fault} == {"there must return a str"}


def test_both_halves_are_accounted_for() -> None:
    there = make_case_report("a", output="1", cpu_ms=1.0, wall_ms=10.0)
    back = make_case_report(1, output="2", cpu_ms=2.0, wall_ms=20.0)
    report = run(Halves([there], [back]), [1])
    assert report.cases == (make_case_report(1, output="12", cpu_ms=3.0, wall_ms=30.0),)
    assert report.memory_kib == 200


def test_what_is_no_round_trip_is_one_run() -> None:
    report = make_report([make_case_report(5)])
    assert roundtrip.run(make_request(""), lambda *_: report) is report


def test_every_case_that_was_run_is_heard_whole_and_once() -> None:
    raised, not_run = make_case_report(exit=Exit.RAISED), make_case_report(exit=Exit.NOT_RUN)
    there = [make_case_report("a", output="1"), raised, make_case_report("c"), make_case_report("d"), not_run]
    heard: dict[int, CaseReport] = {}
    halves = Halves(there, [make_case_report(1, output="2"), make_case_report(3), not_run])
    report = run(halves, [1], [2], [3], [4], [5], heard=lambda place, case: heard.update({place: case}))
    assert heard == {place: report.cases[place] for place in (0, 1, 2)}
    assert (heard[0].output, report.cases[3].exit, report.cases[4].exit) == ("12", Exit.NOT_RUN, Exit.NOT_RUN)


def test_the_way_there_is_no_case_of_its_own() -> None:
    heard: list[int] = []
    halves = Halves([make_case_report("a"), make_case_report(2)], [make_case_report(1)])
    run(halves, [1], [2], heard=lambda place, _: heard.append(place))
    assert sorted(heard) == [0, 1]
