"""The pictures that README shows, docs/images/*.png: real pages over made-up interviews. No engine is needed.

They are made by: python -m tests.pictures
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from sandbox.language import discover
from sandbox.trusted import TrustedSandbox
from service.api.context import Context
from service.catalogue.load import Catalogue
from service.config import ROOT
from service.core.problem import Difficulty
from service.flows import finish, judge, look, start, submit
from service.flows.ports import Ports
from service.queues.local import LocalQueue
from service.store.engine import Store
from service.web.app import create
from tests import chromium
from tests.browser.visit import Visit, type_code
from tests.edges.worlds import serving

FOLDER = ROOT / "docs" / "images"
SIZE = {"width": 1280, "height": 800}
HISTORY, SEED = 36, 11
WEAK = ("trees", "heap", "tries")
SHOWN = "maximum-subarray"
TYPED = """class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = total = 0
        for value in nums:
            total = max(0, total + value)
            best = max(best, total)
        return best
"""


class Past:
    """One who has sat interviews on days gone by, and is weak at some patterns."""

    def __init__(self, folder: Path, days: int) -> None:
        self.now = datetime.now(UTC).replace(microsecond=0) - timedelta(days=days)
        catalogue = Catalogue(ROOT / "problems", folder / "cases", reference=TrustedSandbox())
        starters = {name: language.starter for name, language in discover().items()}
        store = Store(f"sqlite:///{folder / 'weakspot.db'}")
        self.ports = Ports(
            store=store, catalogue=catalogue, sandbox=TrustedSandbox(), queue=LocalQueue(), starters=starters
        )
        self.candidate = look.candidate_of(self.ports, "me", now=self.now)

    def live(self, interviews: int) -> None:
        """Where there are more of them than problems, these come again."""
        random = Random(SEED)  # noqa: S311 - repeatable, not secret
        slugs = [slug for slug in self.ports.catalogue.problems if slug != SHOWN]
        for slug in (random.sample(slugs, len(slugs)) * interviews)[:interviews]:
            self._sit(slug, random)
            self.now += timedelta(hours=23)

    def _sit(self, slug: str, random: Random) -> None:
        problem = self.ports.catalogue.problem(slug)
        interview = start.start(self.ports, self.candidate, start.Wish(slug=slug), now=self.now)
        median = {Difficulty.EASY: 8, Difficulty.MEDIUM: 14, Difficulty.HARD: 22}[problem.difficulty]
        took = median * random.lognormvariate(0.9 if problem.patterns[0] in WEAK else 0.0, 0.4)
        self.now += timedelta(minutes=min(took, 40))
        if interview.deadline_at is not None and self.now < interview.deadline_at:
            self._solve(interview.id, slug)
            finish.finish(self.ports, self.candidate, interview.id, now=self.now)

    def _solve(self, interview_id: str, slug: str) -> None:
        source = (ROOT / "problems" / slug / "solution.py").read_text()
        fields = {"language": "python", "source": source, "received_at": self.now}
        one = submit.submit(self.ports, self.candidate, interview_id, **fields)
        judge.judge(self.ports, one.id, "pictures", clock=lambda: self.now)


@contextmanager
def lived(interviews: int = HISTORY) -> Iterator[tuple[Past, str]]:
    """With the address where its pages are."""
    with tempfile.TemporaryDirectory() as folder:
        past = Past(Path(folder), days=interviews)
        past.live(interviews)
        app = create(Context(ports=past.ports, candidate=past.candidate))
        with serving(app) as url:
            yield past, url
        past.ports.store.close()


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    with lived() as (past, url), chromium.opened() as browser:
        look_ = {"viewport": SIZE, "color_scheme": "light", "reduced_motion": "reduce"}
        with Visit.opened(browser, url, **look_) as visit:
            page = visit.page
            visit.go("/report")
            page.screenshot(path=FOLDER / "report.png")
            now = datetime.now(UTC)
            interview = start.start(past.ports, past.candidate, start.Wish(slug=SHOWN), now=now)
            visit.go(f"/interviews/{interview.id}")
            type_code(page, TYPED)
            page.get_by_role("button", name="Run").click()
            page.get_by_text("passed").first.wait_for()
            page.screenshot(path=FOLDER / "interview.png")


if __name__ == "__main__":
    main()
