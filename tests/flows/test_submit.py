from typing import Any

import pytest

from service.core.errors import Conflict, Invalid, NotFound
from service.core.interview import EventKind
from service.core.submission import Submission
from service.flows.source import SOURCE_CAP_BYTES
from tests.flows.factories import at
from tests.flows.room import Room, at_once


def test_a_submission_is_stored_queued_and_waits(room: Room) -> None:
    interview = room.start()
    submission = room.submit(interview, "right 1", received_at=at(3))
    assert (submission.source, submission.received_at, submission.final) == ("right 1", at(3), False)
    assert (submission.result, submission.judged_at) == (None, None)
    assert room.look(interview).submissions == (submission,)
    assert room.queued() == [submission.id]
    assert room.sandbox.asked == []


def test_each_submission_is_one_of_its_own(room: Room) -> None:
    interview = room.start()
    submissions = [room.submit(interview, "right", received_at=at(minute)) for minute in range(3)]
    assert room.look(interview).submissions == tuple(submissions)
    assert room.queued() == [one.id for one in submissions]


def test_the_same_key_gives_the_same_submission(room: Room) -> None:
    interview = room.start()
    first = room.submit(interview, key="k")
    room.wait(minutes=1)
    assert room.submit(interview, key="k") == first
    assert room.queued() == [first.id]
    assert len(room.events(interview, EventKind.SUBMISSION)) == 1


def test_the_same_key_gives_it_with_its_result_once_it_is_judged(room: Room) -> None:
    interview = room.start()
    first = room.submit(interview, key="k")
    room.judge_queued()
    again = room.submit(interview, key="k")
    assert (again.id, again.result is None) == (first.id, False)
    assert room.queued() == []


@pytest.mark.parametrize("after", [at(5), at(30)], ids=["finished", "and after the deadline"])
def test_the_same_key_gives_it_after_the_end_too(room: Room, after: object) -> None:
    interview = room.start()
    first = room.submit(interview, key="k")
    room.finish(interview)
    assert room.submit(interview, key="k", received_at=after) == first
    assert room.look(interview).draft is None


def test_a_key_is_for_one_code(room: Room) -> None:
    interview = room.start()
    room.submit(interview, "right 1", key="k")
    with pytest.raises(Conflict, match="was used for other code"):
        room.submit(interview, "right 2", key="k")
    assert len(room.look(interview).submissions) == 1


def test_a_key_is_of_one_interview(room: Room) -> None:
    first = room.start()
    room.submit(first, key="k")
    room.finish(first)
    assert room.submit(room.start(), "right 2", key="k").source == "right 2"


def test_two_submissions_at_once_both_count(room: Room) -> None:
    interview = room.start()
    outcomes = at_once(*(lambda s=source: room.submit(interview, s) for source in ("right 1", "right 2", "wrong")))
    assert {one.id for one in outcomes} == {one.id for one in room.look(interview).submissions}
    assert sorted(room.queued()) == sorted(one.id for one in outcomes)


def test_one_key_at_once_is_one_submission(room: Room) -> None:
    interview = room.start()
    outcomes = at_once(*[lambda: room.submit(interview, key="k")] * 4)
    assert len({one.id for one in outcomes}) == 1
    assert len(room.look(interview).submissions) == len(room.queued()) == 1


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"source": ""}, "the source is empty"),
        ({"source": " \n\t"}, "the source is empty"),
        ({"source": "x" * (SOURCE_CAP_BYTES + 1)}, "larger than 64 KiB"),
        ({"source": "a\0b"}, "NUL character at position 1"),
        ({"source": "'\udfff'"}, "half a surrogate pair"),
        ({"language": "cobol"}, "no language 'cobol'"),
        ({"key": ""}, "1 to 200 characters"),
        ({"key": "k" * 201}, "1 to 200 characters"),
    ],
    ids=["empty", "blank", "too large", "NUL", "surrogate", "language", "empty key", "long key"],
)
def test_what_is_no_submission(room: Room, change: dict[str, Any], what: str) -> None:
    interview = room.start()
    with pytest.raises(Invalid, match=what) as caught:
        room.submit(interview, **change)
    assert caught.value.hint
    assert (room.look(interview).submissions, room.queued()) == ((), [])


def test_a_source_of_the_greatest_size_is_taken_as_it_is(room: Room) -> None:
    interview = room.start()
    source = "right" + " ü" * ((SOURCE_CAP_BYTES - 5) // 3)
    room.submit(interview, source, key="k" * 200)
    [stored] = room.look(interview).submissions
    assert stored.source == source


def test_after_a_finish_it_is_refused_and_kept_as_a_draft(room: Room) -> None:
    interview = room.start()
    room.finish(interview)
    with pytest.raises(Conflict, match="has been finished: the code is kept as a draft"):
        room.submit(interview, "right 7", key="k")
    sight = room.look(interview)
    assert sight.draft is not None
    assert (sight.draft.source, sight.submissions, room.queued()) == ("right 7", (), [])


def test_the_interview_of_another_candidate_takes_none(room: Room) -> None:
    interview = room.start()
    room.another_enters()
    with pytest.raises(NotFound):
        room.submit(interview)
    assert room.queued() == []


def test_many_at_once_are_in_order_of_arrival(room: Room) -> None:
    interview = room.start()
    minutes = [3, 1, 4, 2]
    at_once(*(lambda m=minute: room.submit(interview, f"right {m}", received_at=at(m)) for minute in minutes))
    stored: tuple[Submission, ...] = room.look(interview).submissions
    assert [one.source for one in stored] == ["right 1", "right 2", "right 3", "right 4"]
