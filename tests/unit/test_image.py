import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from sandbox.docker import image
from sandbox.language import Language, discover


@pytest.fixture
def language(tmp_path: Path) -> Language:
    """A copy of some language, to be changed."""
    original = next(iter(discover().values()))
    shutil.copytree(original.folder, tmp_path / "language")
    return replace(original, folder=tmp_path / "language")


def named_anew(language: Language) -> str:
    image.name.cache_clear()
    return image.name(language)


def test_the_same_content_has_the_same_name_wherever_it_lies(language: Language) -> None:
    assert named_anew(language) == named_anew(discover()[language.name])


def test_another_line_in_the_dockerfile_is_another_name(language: Language) -> None:
    before = named_anew(language)
    with (language.folder / "Dockerfile").open("a") as file:
        file.write("# more\n")
    assert named_anew(language) != before


def test_another_line_in_a_module_is_another_name(language: Language) -> None:
    before = named_anew(language)
    with next((language.folder / "inside").glob("*.py")).open("a") as file:
        file.write("# more\n")
    assert named_anew(language) != before


def test_another_module_is_another_name(language: Language) -> None:
    before = named_anew(language)
    (language.folder / "inside" / "more.py").write_text("")
    assert named_anew(language) != before


def test_another_name_of_a_module_is_another_name(language: Language) -> None:
    before = named_anew(language)
    path = next((language.folder / "inside").glob("*.py"))
    path.rename(path.with_name("renamed.py"))
    assert named_anew(language) != before


def test_what_does_not_go_into_the_image_changes_nothing(language: Language) -> None:
    before = named_anew(language)
    (language.folder / "notes.md").write_text("notes")
    (language.folder / "smoke" / "answered").mkdir(parents=True, exist_ok=True)
    (language.folder / "smoke" / "answered" / "more.py").write_text("")
    assert named_anew(language) == before


def test_the_name_tells_the_language(language: Language) -> None:
    assert named_anew(language).startswith(f"weakspot-sandbox-{language.name}:")
