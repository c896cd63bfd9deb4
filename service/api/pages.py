"""The report as a page of its own, which loads nothing and runs nothing, and as Markdown."""

from base64 import b64encode
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from service.api.accept import liked_best
from service.api.report_models import PatternRowView, ReportView
from service.core.estimate.estimate import Label
from service.core.show import counted


class Form(StrEnum):
    """What a report is sent as."""

    JSON = "application/json"
    HTML = "text/html"
    MARKDOWN = "text/markdown"


SHOWN = 5
"""So many labels are seen at once."""
TEMPLATES = Path(__file__).parent / "templates"
STYLE = "".join((TEMPLATES / name).read_text() for name in ("report_page.css", "report.css"))
POLICY = f"default-src 'none'; style-src 'sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}'"
"""The page's Content-Security-Policy: it loads nothing, and its one style is its own."""
_NAMES = {Form.HTML: "report.html", Form.MARKDOWN: "report.md"}


def percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def page(report: ReportView, form: Form) -> str:
    return _environment.get_template(_NAMES[form]).render(values(report))


def values(report: ReportView) -> dict[str, Any]:
    """What the report's templates need. What is weak comes first, what is undecided last."""
    undecided = [row for row in report.patterns if row.is_open]
    decided = [row for row in report.patterns if not row.is_open]
    return {"report": report, "decided": decided, "undecided": undecided, "shown": SHOWN}


def weak(row: PatternRowView) -> str:
    """Whether it is, in a word or three."""
    return str(row.label) if row.is_open or row.label is not Label.NOT_ENOUGH else "no"


def wanted(accept: str) -> Form:
    """The form that an Accept header likes best: JSON where it likes none or all alike."""
    return Form(liked_best(accept, tuple(Form)))


_environment = Environment(
    loader=FileSystemLoader(TEMPLATES),
    autoescape=select_autoescape(["html"]),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_environment.globals.update(percent=percent, counted=counted, weak=weak, style=Markup(STYLE))  # noqa: S704 - our own
