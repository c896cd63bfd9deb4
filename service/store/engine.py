"""The connection: opened with its schema up to date, its transactions safe against lost updates."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import Connection, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, DBAPIError, OperationalError

from service.core.errors import Invalid, StoreFull, Unavailable, WeakspotError
from service.store.migrate import migrate

Transaction: TypeAlias = Connection
"""What a store's functions are given: flows pass it on and know nothing else of it."""

MOST_AT_ONCE = 64
"""Connections: more than the threads that a server has."""

BUSY_TIMEOUT_MS = 10_000


class Store:
    """Raises Unavailable where the database can't be opened."""

    def __init__(self, url: str) -> None:
        try:
            _make_folder(url)
            self._engine = create_engine(url, pool_size=MOST_AT_ONCE)
        except (ArgumentError, ImportError) as error:
            raise Invalid(
                f"WEAKSPOT_DATABASE is {url!r}: {error}", "write it like sqlite:////home/me/weakspot.db"
            ) from error
        if self._engine.dialect.name == "sqlite":
            event.listen(self._engine, "connect", _prepare_sqlite)
            event.listen(self._engine, "begin", _begin_immediate)
        with _translated():
            migrate(self._engine)

    @contextmanager
    def begin(self) -> Iterator[Transaction]:
        """One transaction: all of it, or nothing. Raises StoreFull or Unavailable."""
        with _translated(), self._engine.begin() as connection:
            yield connection

    def close(self) -> None:
        self._engine.dispose()


def _make_folder(url: str) -> None:
    database = make_url(url).database
    if not url.startswith("sqlite") or not database or database == ":memory:":
        return
    try:
        Path(database).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable(
            f"the folder of the database can't be made: {error}", "set WEAKSPOT_DATA to a folder that you may write"
        ) from error


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver's own begins lose concurrent updates: see _begin_immediate
    for pragma in ("journal_mode=WAL", f"busy_timeout={BUSY_TIMEOUT_MS}", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        if type(error) not in (OperationalError, DatabaseError):  # its other kinds are mistakes of our own code
            raise
        raise _told(str(error.orig)) from error


def _told(text: str) -> WeakspotError:
    if "full" in text or "disk I/O" in text:
        return StoreFull(
            f"the database can't be written: {text}", "free some space and do it again: nothing else was lost"
        )
    if "readonly" in text:
        return Unavailable("the database is read-only", "see to the rights of its file and folder")
    return Unavailable(f"the database does not work: {text}", "see: weakspot doctor")
