"""The history that the model sees, made of whole interviews, and what is recommended on it."""

from service.core.attempt import Outcome
from service.core.estimate.history import in_order
from service.core.estimate.recommend import Reason
from service.core.problem import Difficulty
from service.flows.known import exported, known
from service.flows.recommend import recommended
from tests.factories import make_line
from tests.flows.room import Room
from tests.flows.test_report import sit


def test_an_interview_is_a_line(room: Room) -> None:
    interview = room.start("pair-of-cards")
    room.wait(minutes=4)
    room.hint(interview)
    room.submit(interview, "wrong")
    room.judge_queued()
    room.wait(minutes=6)
    room.submit(interview, "right")
    room.judge_queued()
    room.finish(interview)
    room.wait(minutes=60 * 24)
    history = known(room.ports, room.candidate, now=room.now).history
    minutes_a_day = 60 * 24
    assert (history.candidate, history.now_day) == ("me", 1 + 10 / minutes_a_day)
    assert history.lines == (
        make_line(
            seq=1,
            day=10 / minutes_a_day,
            problem="pair-of-cards",
            patterns=("two-pointers",),
            difficulty=Difficulty.MEDIUM,
            outcome=Outcome.SOLVED,
            seconds=600.0,
            limit_s=1500,
            wrong={"WA": 1},
            hint_s=240.0,
        ),
    )


def test_practice_and_repeated_ones_are_lines_but_no_evidence(room: Room) -> None:
    sit(room, "two-sum", "wrong")
    sit(room, "two-sum")  # again
    sit(room, "pair-of-bags", practice=True)
    sit(room, "pair-of-bags")  # seen in practice
    history = known(room.ports, room.candidate, now=room.now).history
    assert [(line.problem, counts) for line, counts in in_order(history)] == [
        ("two-sum", True),
        ("two-sum", False),
        ("pair-of-bags", False),
        ("pair-of-bags", False),
    ]


def test_what_waits_to_be_judged_is_no_line_yet(room: Room) -> None:
    interview = room.start("two-sum")
    room.submit(interview)
    room.finish(interview)
    assert known(room.ports, room.candidate, now=room.now).history.lines == ()
    sit(room, "two-sum")  # again, before the first one is judged: still no evidence
    [_, evidence] = zip(*in_order(known(room.ports, room.candidate, now=room.now).history), strict=True)
    assert evidence == (True, False)


def test_a_problem_that_is_sat_again_is_not_exported_meanwhile(room: Room) -> None:
    sit(room, "two-sum")
    sit(room, "pair-of-bags")
    running = room.start("two-sum")
    assert [line.problem for line in exported(room.ports, room.candidate, now=room.now).lines] == ["pair-of-bags"]
    room.finish(running)
    assert len(exported(room.ports, room.candidate, now=room.now).lines) == 3


class TestRecommended:
    def test_the_first_three_are_for_different_patterns_where_there_are_any(self, room: Room) -> None:
        found = recommended(room.ports, room.candidate, now=room.now)
        assert len(found) == 3
        assert len({one.why.pattern for one in found[:2]}) == 2
        assert {one.why.reason for one in found} == {Reason.PLACES}
        assert {one.problem.slug: one.minutes for one in found}.items() <= {
            "two-sum": 20,
            "pair-of-bags": 20,
            "pair-of-cards": 25,
            "pair-of-doors": 30,
        }.items()

    def test_what_was_seen_is_not_among_them(self, room: Room) -> None:
        sit(room, "two-sum")
        room.start("pair-of-cards")
        found = {one.problem.slug for one in recommended(room.ports, room.candidate, now=room.now)}
        assert found == {"pair-of-bags", "pair-of-doors"}

    def test_asked_again_it_says_the_same(self, room: Room) -> None:
        first, second = (recommended(room.ports, room.candidate, now=room.now) for _ in range(2))
        assert first == second
