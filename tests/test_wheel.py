"""What is installed has the pages' scripts and styles, with the licences of what is in them."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NEEDED = ("README.md", "hatch_build.py", "pyproject.toml", "sandbox", "service")
LEFT_OUT = shutil.ignore_patterns("node_modules", "static", "__pycache__")


@pytest.mark.slow
def test_a_wheel_has_the_bundle_and_its_licences(tmp_path: Path) -> None:
    """Built from a copy: the bundle of this folder may be in use."""
    for name in NEEDED:
        source = ROOT / name
        shutil.copytree(source, tmp_path / name, ignore=LEFT_OUT) if source.is_dir() else shutil.copy(source, tmp_path)
    (tmp_path / "problems").mkdir()
    command = [sys.executable, "-m", "pip", "wheel", ".", "--no-deps", "--no-build-isolation", "--wheel-dir", "made"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    [wheel] = (tmp_path / "made").glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        names = {name.removeprefix("service/web/") for name in opened.namelist() if name.startswith("service/web/")}
        licences = opened.read("service/web/static/licences.txt").decode()
    assert {
        f"static/{name}" for name in ("interview.js", "weakspot.js", "weakspot.css", "docs.js", "docs.css")
    } <= names
    assert "templates/interview.html" in names
    assert not any(name.startswith("assets/") for name in names)
    for package in ("@codemirror/view", "@replit/codemirror-vim", "swagger-ui-dist"):
        assert f"{package} " in licences
    assert "MIT License" in licences
