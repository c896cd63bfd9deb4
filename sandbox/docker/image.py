"""The images that submissions run in: named by a hash of all that goes into them, built where that is not there yet."""

import hashlib
import io
import re
import tarfile
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

import requests
from docker.errors import APIError, BuildError, DockerException

from sandbox.docker import debian
from sandbox.docker.engine import Engine
from sandbox.docker.install import Say
from sandbox.errors import EngineTrouble
from sandbox.language import Language

OTHERS_KEPT = 5
"""Images of one language that stay beside the current one: other work trees may use them, and all share their base."""
SHARED = Path(__file__).parents[1] / "inside"

_TELLING = re.compile("Step |Get:|Setting up |Successfully tagged ")


@lru_cache
def name(language: Language) -> str:
    """The image's name; another content is another name."""
    digest = hashlib.sha256()
    for place, content in _context(language):
        digest.update(f"{place}\0{len(content)}\0".encode() + content)
    return f"weakspot-sandbox-{language.name}:{digest.hexdigest()[:16]}"


def build(engine: Engine, language: Language, say: Say) -> bool:
    """Build the image unless it is there. Returns whether it was built. Raises EngineTrouble."""
    if engine.has_image(name(language)):
        return False
    debian.ensure(engine, say)
    say(f"building the image {name(language)}: a minute or two, once")
    try:
        for line in engine.client.api.build(
            fileobj=_archive(language),
            custom_context=True,
            tag=name(language),
            rm=True,
            forcerm=True,
            decode=True,
            timeout=900,
        ):
            if "error" in line:
                raise EngineTrouble(f"the image could not be built: {line['error'].strip()}", "see the lines above")
            if _TELLING.match(text := line.get("stream", "").strip()):
                say(text.splitlines()[0])
    except (APIError, BuildError, DockerException) as error:
        raise EngineTrouble(f"the image could not be built: {error}", "see: weakspot doctor") from error
    _forget_old(engine, language)
    return True


def _forget_old(engine: Engine, language: Language) -> None:
    """Of the others keep the newest alone: the rest is of no tree that is in use."""
    current = name(language)
    with suppress(DockerException, requests.RequestException):
        images = engine.client.api.images(current.partition(":")[0])
        tags = [tag for item in sorted(images, key=_age) for tag in item["RepoTags"] if tag != current]
        for tag in tags[OTHERS_KEPT:]:
            with suppress(APIError):  # a container still uses it
                engine.client.api.remove_image(tag)


def _age(image: dict[str, Any]) -> int:
    return -int(image["Created"])


def _archive(language: Language) -> io.BytesIO:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for place, content in _context(language):
            entry = tarfile.TarInfo(place)
            entry.size, entry.mode = len(content), 0o644
            archive.addfile(entry, io.BytesIO(content))
    buffer.seek(0)
    return buffer


def _context(language: Language) -> Iterator[tuple[str, bytes]]:
    yield "Dockerfile", (language.folder / "Dockerfile").read_bytes()
    for folder in (SHARED, language.folder / "inside"):
        for path in sorted(folder.glob("*.py")):
            yield f"inside/{path.name}", path.read_bytes()
