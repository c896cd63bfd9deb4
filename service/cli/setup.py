"""Set-up and health: the engine, the images, and whether the sandbox's limits hold."""

import typer

from sandbox.docker import image
from sandbox.docker.engine import Engine
from sandbox.language import discover


def register(app: typer.Typer) -> None:
    app.command()(setup)


def setup() -> None:
    """See to the Docker engine and build the sandbox images that are not there yet."""
    engine = Engine()
    for language in discover().values():
        image.build(engine, language, print)
