"""A database that is full or does not work: what a user reads, and that nothing is lost."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection

from service.core.errors import StoreFull, Unavailable
from service.core.interview import Interview
from service.flows import look
from service.flows.judge import CLAIM_LASTS
from service.store import engine
from service.store.engine import Store
from tests.fakes import answers
from tests.flows.factories import MICROSECOND
from tests.flows.room import Room


def pages(tx: Connection, name: str) -> int:
    return int(tx.exec_driver_sql(f"PRAGMA {name}").scalar_one())


@contextmanager
def full_disk(room: Room) -> Iterator[None]:
    """The database can't grow any more."""
    with room.store.begin() as tx:
        usual = pages(tx, "max_page_count")
        pages(tx, f"max_page_count={pages(tx, 'page_count')}")
    try:
        yield
    finally:
        with room.store.begin() as tx:
            pages(tx, f"max_page_count={usual}")


LARGE = "right " + "x" * 60_000


@pytest.mark.parametrize(
    "action",
    [
        lambda room, interview: room.draft(interview, LARGE),
        lambda room, interview: room.submit(interview, LARGE, key="k"),
        lambda room, interview: room.run(interview, LARGE),
    ],
    ids=["draft", "submit", "run"],
)
def test_a_full_disk_is_told_loses_nothing_and_is_over_when_there_is_space(
    room: Room, action: Callable[[Room, Interview], object]
) -> None:
    interview = room.start()
    room.draft(interview, "right 1")
    waiting = room.submit(interview, "right 2")
    before = room.look(interview)
    with full_disk(room):
        for _ in range(2):
            with pytest.raises(StoreFull, match=r"the database can't be written: .*full") as caught:
                action(room, interview)
        assert "free some space" in caught.value.hint
        assert room.look(interview) == before
        assert room.queued() == [waiting.id]
    action(room, interview)
    after = room.look(interview)
    assert after.draft is not None
    assert LARGE in {after.draft.source, *(one.source for one in after.submissions)}


def test_a_submission_whose_result_does_not_fit_on_the_disk_is_judged_later(room: Room) -> None:
    interview = room.start("pair-of-bags", practice=True)
    room.sandbox.programs["long"] = answers(list(range(1_000)))
    submission = room.submit(interview, "long " + "x" * 3_500)  # almost a page: the result needs another one
    room.queued()
    with full_disk(room), pytest.raises(StoreFull):
        room.judge(submission)
    assert room.look(interview).submissions[0].result is None
    room.now += CLAIM_LASTS + MICROSECOND  # then nobody is thought to be at it any more
    room.sweep()
    assert room.queued() == [submission.id]
    assert room.judge(submission) is not None


@pytest.mark.parametrize(
    ("prepare", "what"),
    [
        (lambda path: path.parent.write_text("a file"), "the folder of the database can't be made"),
        (lambda path: path.mkdir(parents=True), "unable to open database file"),
        (lambda path: _write(path, b"no database at all" * 1000), "not a database"),
    ],
    ids=["the folder is a file", "the file is a folder", "the file is something else"],
)
def test_a_database_that_cannot_be_opened(tmp_path: Path, prepare: Callable[[Path], object], what: str) -> None:
    path = tmp_path / "data" / "weakspot.db"
    prepare(path)
    with pytest.raises(Unavailable, match=what) as caught:
        Store(f"sqlite:///{path}")
    assert caught.value.hint


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)


def test_a_database_that_is_read_only(room: Room) -> None:
    interview = room.start()
    room.draft(interview, "right 1")
    with room.store.begin() as tx:
        tx.exec_driver_sql("PRAGMA query_only=ON")
    with pytest.raises(Unavailable, match="read-only") as caught:
        room.draft(interview, "right 2")
    assert "rights" in caught.value.hint
    room.restart()
    draft = room.look(interview).draft
    assert draft is not None
    assert draft.source == "right 1"


def test_a_database_that_is_locked_for_too_long(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    interview = room.start()
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 20)
    room.restart()
    with closing(sqlite3.connect(room.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable, match="database is locked") as caught:
            room.submit(interview)
        other.execute("ROLLBACK")
    assert caught.value.hint
    assert room.queued() == []
    assert room.submit(interview).source == "right"


def test_what_was_stored_is_there_for_the_next_process(room: Room) -> None:
    interview = room.start()
    room.draft(interview, "right 1")
    room.submit(interview)
    before = room.look(interview)
    room.restart()
    assert room.look(interview) == before
    assert look.candidate_of(room.ports, "me", now=room.now) == room.candidate
