"""Settings: environment variables that begin with WEAKSPOT_, and their defaults."""

from pathlib import Path

from platformdirs import user_cache_path, user_data_path
from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from service.core.errors import Invalid

ROOT = Path(__file__).parents[1]


class Settings(BaseSettings):
    """`database` is an SQLAlchemy URL; without it, an SQLite file in `data`. `hosts` are names that a server goes by
    besides localhost and its addresses, with commas between them.
    """

    model_config = SettingsConfigDict(env_prefix="WEAKSPOT_", env_ignore_empty=True, frozen=True)

    data: Path = Field(default_factory=lambda: user_data_path("weakspot"))
    cache: Path = Field(default_factory=lambda: user_cache_path("weakspot"))
    problems: Path = ROOT / "problems"
    database: str = ""
    candidate: str = "me"
    server: str = ""
    sandbox_runtime: str | None = None
    sandbox_reuse: bool = True
    sandbox_spares: int = Field(default=1, ge=0, le=16)
    hosts: str = ""
    workers: int = Field(default=2, ge=1, le=64)

    @property
    def database_url(self) -> str:
        return self.database or f"sqlite:///{self.data / 'weakspot.db'}"


def read() -> Settings:
    """Raises Invalid where an environment variable has no sensible value."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = "WEAKSPOT_" + "_".join(str(part) for part in first["loc"]).upper()
        raise Invalid(f"{name}: {first['msg']}", f"change or unset {name}") from error
