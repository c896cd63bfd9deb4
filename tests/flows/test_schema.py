"""The schema, and how a database is opened."""

import sqlite3
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from service.store import migrate, submissions
from service.store.engine import Store
from service.store.tables import metadata
from tests.flows.room import Room


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


def test_connections_are_set_up_for_many_users_at_a_time(room: Room) -> None:
    with room.store.begin() as tx:
        found = {name: tx.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "foreign_keys")}
    assert found == {"journal_mode": "wal", "foreign_keys": 1}


def test_a_database_of_the_first_version_keeps_what_it_has(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'old.db'}"
    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    engine = create_engine(url)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql("INSERT INTO candidates VALUES (1, 'me', 0)")
        connection.exec_driver_sql(
            "INSERT INTO interviews VALUES ('i', 1, 'two-sum', 'python', 0, 1, 0, 1200, 1200, 'finished', 600)"
        )
        connection.exec_driver_sql(
            "INSERT INTO submissions (id, interview_id, language, source, received_at, final, tries)"
            " VALUES ('s', 'i', 'python', 'x = 1', 60, 0, 0)"
        )
    engine.dispose()
    with closing(Store(url)) as store, store.begin() as tx:
        kept = submissions.get(tx, "s")
    assert kept is not None
    assert (kept.source, kept.progress, kept.result) == ("x = 1", None, None)
