"""The database: its schema, its transactions, and what a user reads when it fails."""

import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, select, update
from sqlalchemy.exc import IntegrityError

from service.core.errors import StoreFull, Unavailable
from service.core.interview import Interview, State
from service.core.submission import Result
from service.core.verdict import Verdict
from service.flows import look
from service.flows.judge import CLAIM_LASTS
from service.store import engine, interviews, migrate, submissions
from service.store.engine import Store
from service.store.tables import candidates, metadata
from tests.fakes import answers
from tests.flows.factories import (
    MICROSECOND,
    START,
    at,
    make_failed_case,
    make_finished,
    make_interview,
    make_practice,
    make_result,
    make_submission,
)
from tests.flows.room import Room, at_once


@pytest.fixture
def store(room: Room) -> Store:
    return room.store


# The schema


def test_the_migrations_make_exactly_the_tables(migrated: Path) -> None:
    plain = create_engine(f"sqlite:///{migrated}")
    with plain.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    plain.dispose()


def test_the_indexes_are_those_of_the_tables(migrated: Path, tmp_path: Path) -> None:
    """Comparing metadata does not look at the condition of an index."""
    made = create_engine(f"sqlite:///{tmp_path / 'made.db'}")
    metadata.create_all(made)
    made.dispose()

    def indexes(path: Path) -> set[str]:
        with closing(sqlite3.connect(path)) as connection:
            rows = connection.execute("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
            return {sql for (sql,) in rows}

    assert indexes(migrated) == indexes(tmp_path / "made.db")
    assert any("WHERE state = 'running'" in index for index in indexes(migrated))


def test_the_newest_revision_is_the_one_that_the_code_names() -> None:
    scripts = ScriptDirectory(str(Path(migrate.__file__).parent / "migrations"))
    assert scripts.get_current_head() == migrate.NEWEST


def test_a_database_that_is_up_to_date_opens_without_alembic(migrated: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "alembic"]:
        monkeypatch.delitem(sys.modules, name)
    Store(f"sqlite:///{migrated}").close()
    assert "alembic" not in sys.modules  # loading it takes longer than all the rest


def test_two_that_open_a_new_database_at_once(tmp_path: Path) -> None:
    """In the same moment as another process makes it: the second finds it made."""
    url = f"sqlite:///{tmp_path / 'new.db'}"
    with closing(sqlite3.connect(tmp_path / "new.db", isolation_level=None, check_same_thread=False)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("BEGIN IMMEDIATE")
        opening = threading.Thread(target=lambda: Store(url).close())
        opening.start()
        other.execute("COMMIT")
        opening.join()
    Store(url).close()


def test_the_folder_is_made(tmp_path: Path) -> None:
    Store(f"sqlite:///{tmp_path / 'a' / 'b' / 'x.db'}").close()
    assert (tmp_path / "a" / "b" / "x.db").is_file()


def test_connections_are_set_up_for_many_users_at_a_time(store: Store) -> None:
    with store.begin() as tx:
        found = {name: tx.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "foreign_keys")}
    assert found == {"journal_mode": "wal", "foreign_keys": 1}


# Transactions


def test_a_transaction_is_all_or_nothing(room: Room) -> None:
    interview = room.start()

    def stumble() -> None:
        with room.store.begin() as tx:
            interviews.add_draft(tx, interview.id, "python", "lost", START)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stumble()
    assert room.look(interview).draft is None


def test_increments_from_many_threads_lose_nothing(room: Room) -> None:
    """Each reads, and writes what it read and one more: the driver's own transactions lose some of these."""

    def increment() -> None:
        for _ in range(20):
            with room.store.begin() as tx:
                before = tx.execute(select(candidates.c.name)).scalar_one()
                tx.execute(update(candidates).values(name=str(int(before) + 1)))

    with room.store.begin() as tx:
        tx.execute(update(candidates).values(name="0"))
    assert at_once(*[increment] * 8) == [None] * 8
    with room.store.begin() as tx:
        assert tx.execute(select(candidates.c.name)).scalar_one() == "160"


def test_the_database_itself_refuses_a_second_running_interview(room: Room) -> None:
    room.start()
    with pytest.raises(IntegrityError), room.store.begin() as tx:
        interviews.add(tx, make_interview(id="second", candidate_id=room.candidate))


@pytest.mark.parametrize(
    "interview",
    [
        make_interview(),
        make_practice(),
        make_finished(first_time=False),
        make_interview(state=State.EXPIRED, ended_at=at(20), limit_s=1500),
        make_interview(started_at=at(seconds=0.000001), slug="ü" * 50),
    ],
    ids=["running", "practice", "finished", "expired", "microseconds"],
)
def test_interviews_come_out_as_they_went_in(room: Room, interview: Interview) -> None:
    with room.store.begin() as tx:
        interviews.add(tx, interview)
        assert interviews.get(tx, interview.id, 1) == interview
        assert interviews.get(tx, interview.id, 2) is None
        assert interviews.of_submission(tx, interview.id) == interview


@pytest.mark.parametrize(
    "result",
    [
        make_result(),
        make_result(verdict=Verdict.WRONG_ANSWER, labels_failed=("a", "b"), first_failed=make_failed_case()),
        make_result(cpu_ms=0.123456789, wall_ms=1e9, memory_kib=2**31),
        make_result(first_failed=make_failed_case(labels=(), error="KeyError", line=7, got="\U0001f600 \\ud800")),
    ],
    ids=["accepted", "wrong", "numbers", "texts"],
)
def test_results_come_out_as_they_went_in(room: Room, result: Result) -> None:
    with room.store.begin() as tx:
        interviews.add(tx, make_interview())
        submissions.add(tx, make_submission(None))
        assert submissions.get(tx, "s1") == make_submission(None)
        assert submissions.claim(tx, "s1", "c", START, START)
        assert submissions.record(tx, "s1", "c", result, at(6))
        assert submissions.get(tx, "s1") == make_submission(result=result, judged_at=at(6))


def test_times_are_whole_to_the_microsecond_and_aware(room: Room) -> None:
    when = at(seconds=0.999999)
    with room.store.begin() as tx:
        interviews.add(tx, make_interview(started_at=when))
        stored = interviews.of_submission(tx, "i1").started_at
    assert (stored, stored.tzinfo is not None) == (when, True)


# A full disk


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


# A database that does not work


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
