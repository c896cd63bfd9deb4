"""Every language brings small programs for each way in which a case can end."""

from pathlib import Path

import pytest

from sandbox.docker.sandbox import DockerSandbox
from sandbox.language import Language, discover
from sandbox.protocol import Exit
from tests.factories import make_request

PROGRAMS = [
    pytest.param(language, path, id=f"{language.name}-{path.parent.name}-{path.stem}")
    for language in discover().values()
    for path in sorted((language.folder / "smoke").glob(f"*/*.{language.extension}"))
]


@pytest.mark.engine
@pytest.mark.parametrize(("language", "path"), PROGRAMS)
def test_it_ends_as_its_folder_says(docker_sandbox: DockerSandbox, language: Language, path: Path) -> None:
    limits = {"cpu_ms": 2000, "wall_ms": 8000}
    if path.parent.name == Exit.TIME_LIMIT:
        limits = {"cpu_ms": 300, "wall_ms": 1500}
    request = make_request(path.read_text(encoding="utf-8"), [3], language=language.name, limits=limits)
    [case] = docker_sandbox.run(request).cases
    assert case.exit == path.parent.name, case


@pytest.mark.parametrize("language", discover().values(), ids=lambda language: language.name)
def test_every_way_to_end_has_a_program(language: Language) -> None:
    folders = {path.parent.name for path in (language.folder / "smoke").glob(f"*/*.{language.extension}")}
    assert folders == {exit_.value for exit_ in Exit if exit_ is not Exit.NOT_RUN}
