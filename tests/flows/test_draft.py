import pytest

from service.core.errors import Conflict, Invalid, NotFound, Stale
from service.core.interview import EventKind
from service.flows.source import SOURCE_CAP_BYTES
from tests.flows.factories import at
from tests.flows.room import Room, at_once


def test_each_draft_is_a_version_and_the_newest_is_shown(room: Room) -> None:
    interview = room.start()
    assert room.look(interview).draft is None
    drafts = [room.draft(interview, source, now=at(i)) for i, source in enumerate(["a", "b", "a"])]
    assert [one.version for one in drafts] == sorted({one.version for one in drafts})
    assert room.look(interview).draft == drafts[-1]
    assert (drafts[-1].source, drafts[-1].language, drafts[-1].saved_at) == ("a", "python", at(2))


def test_the_same_draft_again_is_no_new_version(room: Room) -> None:
    interview = room.start()
    first = room.draft(interview, "a")
    room.wait(minutes=1)
    assert room.draft(interview, "a") == first
    assert room.draft(interview, "a", if_version=first.version) == first
    assert len(room.events(interview, EventKind.DRAFT)) == 1


def test_if_version_lets_a_draft_in_where_it_is_the_newest(room: Room) -> None:
    interview = room.start()
    first = room.draft(interview, "a", if_version=0)  # there must be none yet
    second = room.draft(interview, "b", if_version=first.version)
    assert room.look(interview).draft == second


@pytest.mark.parametrize("version", [0, 1, 3, 10**9], ids=["none yet", "an older one", "a later one", "a made-up one"])
def test_a_draft_on_another_version_than_the_newest_is_refused(room: Room, version: int) -> None:
    interview = room.start()
    assert [room.draft(interview, source).version for source in "ab"] == [1, 2]
    with pytest.raises(Stale, match="a newer draft was saved elsewhere") as caught:
        room.draft(interview, "c", if_version=version)
    assert "read it" in caught.value.hint
    draft = room.look(interview).draft
    assert draft is not None
    assert draft.source == "b"


def test_a_version_of_nothing_is_stale(room: Room) -> None:
    with pytest.raises(Stale):
        room.draft(room.start(), "a", if_version=1)


def test_of_two_that_save_on_one_version_at_once_one_is_stale(room: Room) -> None:
    interview = room.start()
    steps = [lambda s=source: room.draft(interview, s, if_version=0) for source in ("a", "b", "c")]
    outcomes = at_once(*steps)
    assert sorted(type(one).__name__ for one in outcomes) == ["Draft", "Stale", "Stale"]


def test_a_stale_draft_is_refused_after_the_end_too(room: Room) -> None:
    interview = room.start()
    room.draft(interview, "a")
    room.finish(interview)
    with pytest.raises(Stale):
        room.draft(interview, "b", if_version=0)


def test_a_draft_after_a_finish_is_refused_and_kept(room: Room) -> None:
    interview = room.start()
    room.finish(interview)
    with pytest.raises(Conflict, match="has been finished: the code is kept as a draft, which is not judged"):
        room.draft(interview, "wrong 9")
    draft = room.look(interview).draft
    assert draft is not None
    assert draft.source == "wrong 9"
    assert room.look(interview).submissions == ()


def test_an_empty_draft_is_a_draft(room: Room) -> None:
    assert room.draft(room.start(), "").source == ""


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"source": "x" * (SOURCE_CAP_BYTES + 1)}, "larger than 64 KiB"),
        ({"source": "a\0b"}, "NUL"),
        ({"source": "'\ud800'"}, "surrogate"),
        ({"language": "cobol"}, "no language 'cobol'"),
    ],
    ids=["too large", "NUL", "surrogate", "language"],
)
def test_what_is_no_draft(room: Room, change: dict[str, str], what: str) -> None:
    interview = room.start()
    with pytest.raises(Invalid, match=what):
        room.draft(interview, **change)
    assert room.look(interview).draft is None


def test_a_draft_on_no_interview_or_on_that_of_another_candidate(room: Room) -> None:
    interview = room.start()
    room.another_enters()
    with pytest.raises(NotFound, match="there is no interview"):
        room.draft(interview)
