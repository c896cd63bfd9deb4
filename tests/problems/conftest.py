from pathlib import Path

import pytest

from sandbox.trusted import TrustedSandbox
from service.catalogue.load import Catalogue

PROBLEMS = Path(__file__).parents[2] / "problems"


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """All problems; their cases are built anew, not taken from a cache."""
    return Catalogue(PROBLEMS, tmp_path_factory.mktemp("cases"), reference=TrustedSandbox())
