"""Brings a database to the newest schema."""

from pathlib import Path

from sqlalchemy import Engine, inspect, text

from service.core.errors import Unavailable

NEWEST = "0002"
"""The newest revision in migrations/versions: looked at first, since Alembic itself takes long to load."""


def migrate(engine: Engine) -> None:
    if _revision(engine) == NEWEST:
        return
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            what = "the database was made by a later version of weakspot"
            raise Unavailable(what, "update weakspot, or set WEAKSPOT_DATA to another folder") from error


def _revision(engine: Engine) -> str | None:
    with engine.begin() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
