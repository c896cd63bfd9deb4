"""The model behind the report, on histories from a file: for tests, for research, and for histories kept elsewhere."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from service.config import read


def register(app: typer.Typer) -> None:
    app.command()(estimate)


def estimate(
    histories: Annotated[Path, typer.Argument(help="Lines of JSON, one an interview, as export writes them.")],
    taxonomy: Annotated[
        Path | None, typer.Option(help="A JSON file of the patterns and their families.", show_default="patterns.toml")
    ] = None,
) -> None:
    """Estimate each candidate's chances, pattern by pattern: one JSON object a line."""
    from service import wiring  # these take long to import, and most commands don't need them
    from service.core.estimate.estimate import estimate
    from service.flows.histories import read_histories, read_taxonomy

    families = read_taxonomy(taxonomy) if taxonomy is not None else wiring.catalogue(read()).families
    for history in read_histories(histories, families):
        patterns = {key: asdict(one) for key, one in estimate(history, families).items()}
        print(json.dumps({"candidate": history.candidate, "patterns": patterns}), flush=True)
