from pathlib import Path

import pytest

from service import config, wiring
from service.cli import client
from service.config import Settings
from service.core.errors import Invalid, Unavailable
from service.flows.look import candidate_of
from tests.edges.worlds import START, World


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No variable of ours but those that a test sets."""
    for name in Settings.model_fields:
        monkeypatch.delenv(f"WEAKSPOT_{name.upper()}", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def test_without_any_variable(tmp_path: Path) -> None:
    settings = config.read()
    assert (settings.data, settings.cache) == (tmp_path / "share" / "weakspot", tmp_path / "cache" / "weakspot")
    assert settings.database_url == f"sqlite:///{tmp_path}/share/weakspot/weakspot.db"
    assert (settings.problems / "patterns.toml").is_file()
    assert (settings.server, settings.candidate, settings.sandbox_runtime) == ("", "me", None)
    assert (settings.sandbox_reuse, settings.sandbox_spares, settings.workers) == (True, 1, 2)


@pytest.mark.parametrize(
    ("name", "text", "field", "value"),
    [
        ("WEAKSPOT_DATA", "/x/data", "data", Path("/x/data")),
        ("WEAKSPOT_CACHE", "/x/cache", "cache", Path("/x/cache")),
        ("WEAKSPOT_PROBLEMS", "/x/problems", "problems", Path("/x/problems")),
        ("WEAKSPOT_DATABASE", "postgresql://h/d", "database_url", "postgresql://h/d"),
        ("WEAKSPOT_DATA", "/x/data", "database_url", "sqlite:////x/data/weakspot.db"),
        ("WEAKSPOT_CANDIDATE", "ann", "candidate", "ann"),
        ("WEAKSPOT_SERVER", "http://h:1", "server", "http://h:1"),
        ("WEAKSPOT_SANDBOX_RUNTIME", "runsc", "sandbox_runtime", "runsc"),
        ("WEAKSPOT_SANDBOX_REUSE", "false", "sandbox_reuse", False),
        ("WEAKSPOT_SANDBOX_REUSE", "0", "sandbox_reuse", False),
        ("WEAKSPOT_SANDBOX_SPARES", "0", "sandbox_spares", 0),
        ("WEAKSPOT_WORKERS", "64", "workers", 64),
        ("weakspot_workers", "3", "workers", 3),  # as the library has it, on every system
        ("WEAKSPOT_ENGINE_REQUIRED", "1", "workers", 2),  # one of the tests' own is no mistake
    ],
)
def test_a_variable(monkeypatch: pytest.MonkeyPatch, name: str, text: str, field: str, value: object) -> None:
    monkeypatch.setenv(name, text)
    assert getattr(config.read(), field) == value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("WEAKSPOT_WORKERS", "0"),
        ("WEAKSPOT_WORKERS", "65"),
        ("WEAKSPOT_WORKERS", "1.5"),
        ("WEAKSPOT_WORKERS", "two"),
        ("WEAKSPOT_SANDBOX_SPARES", "-1"),
        ("WEAKSPOT_SANDBOX_SPARES", "17"),
        ("WEAKSPOT_SANDBOX_REUSE", "perhaps"),
    ],
)
def test_a_value_that_makes_no_sense(monkeypatch: pytest.MonkeyPatch, name: str, text: str) -> None:
    monkeypatch.setenv(name, text)
    with pytest.raises(Invalid, match=f"^{name}: ") as caught:
        config.read()
    assert name in caught.value.hint


class TestWiring:
    @pytest.fixture
    def settings(self, tmp_path: Path, shared: Path) -> Settings:
        return Settings(data=tmp_path / "data", cache=shared / "cache", problems=shared / "problems")

    def test_the_data_folder_is_made(self, settings: Settings) -> None:
        with wiring.parts(settings) as parts:
            assert list(parts.ports.catalogue.problems) == ["alpha", "beta", "gamma"]
            assert "python" in parts.ports.starters
        assert (settings.data / "weakspot.db").is_file()

    def test_cases_are_kept_in_the_cache(self, settings: Settings, tmp_path: Path) -> None:
        with wiring.judging(settings.model_copy(update={"cache": tmp_path / "kept"})) as judging:
            judging.catalogue.cases("alpha")
        assert len(list((tmp_path / "kept" / "cases" / "alpha").glob("*.json"))) == 1

    def test_no_engine_is_looked_for_before_code_runs(
        self, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("DOCKER_HOST", "tcp://127.0.0.1:1")
        with wiring.parts(settings) as parts:
            assert parts.ports.catalogue.problem("alpha").title == "Alpha"

    def test_two_may_open_one_database_at_once(self, settings: Settings) -> None:
        with wiring.parts(settings) as one, wiring.parts(settings) as other:
            assert candidate_of(one.ports, "ann", now=START) == candidate_of(other.ports, "ann", now=START)

    def test_a_database_of_a_later_version_is_told(self, settings: Settings) -> None:
        with wiring.parts(settings) as parts, parts.ports.store.begin() as tx:
            tx.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        with pytest.raises(Unavailable), wiring.parts(settings):
            pass


class TestClient:
    @pytest.mark.parametrize("name", ["", None], ids=["named so", "not named"])
    def test_without_a_server_it_is_the_application_in_this_process(
        self, tmp_path: Path, shared: Path, name: str | None
    ) -> None:
        settings = Settings(data=tmp_path / "data", cache=shared / "cache", problems=shared / "problems")
        with client.connect(settings, name) as here:
            assert here.get("/health")["problems"] == 3

    @pytest.mark.parametrize("place", ["named", "in the settings"])
    def test_with_one_it_is_that(self, world: World, server: str, place: str) -> None:
        settings = Settings(server=server if place == "in the settings" else "")
        with client.connect(settings, server if place == "named" else None) as there:
            assert there.get("/health")["problems"] == 3
