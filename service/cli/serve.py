"""Serve the pages and the API."""

from typing import Annotated

import typer

from service.config import read
from service.core.errors import Unavailable

NEXT = """
weakspot is at http://{host}:{port}

  page          http://{host}:{port}/
  API docs      http://{host}:{port}/docs
  in another terminal:
                source {activate}
                weakspot start --server http://{host}:{port}

Ctrl-C stops it; a running interview goes on.
"""


def register(app: typer.Typer) -> None:
    app.command()(serve)


def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to listen on.")] = 8000,
) -> None:
    """Serve the pages and the API, and judge what comes in."""
    import sys
    from functools import partial
    from pathlib import Path

    import uvicorn

    from service.api.serving import application
    from service.catalogue.lists import read_lists
    from service.web.app import create

    settings = read()
    _require_free(host, port)
    hosts = settings.hosts.replace(",", " ").split()
    lists = partial(read_lists, settings.data / "lists")
    with application(settings, partial(create, hosts=hosts, lists=lists)) as app:
        activate = Path(sys.prefix) / "bin" / "activate"
        print(NEXT.format(host=_address(host), port=port, activate=activate), flush=True)
        uvicorn.run(app, host=host, port=port, log_level="warning", timeout_graceful_shutdown=3)


def _address(host: str) -> str:
    """What to open in a browser on this machine."""
    if host == "0.0.0.0":  # noqa: S104 - it is only shown, as another
        return "127.0.0.1"
    return "[::1]" if host == "::" else f"[{host}]" if ":" in host else host


def _require_free(host: str, port: int) -> None:
    import socket

    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            hint = "end what uses it, or choose another: weakspot serve --port 8001"
            raise Unavailable(f"{host}:{port} can't be used: {error.strerror}", hint) from error
