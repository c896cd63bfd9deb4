"""The report as a page of its own, which loads nothing and runs nothing, and as Markdown."""

from enum import StrEnum
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

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
_TEMPLATES = {Form.HTML: "report.html", Form.MARKDOWN: "report.md"}


def percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def page(report: ReportView, form: Form) -> str:
    """What is weak comes first, what is undecided last."""
    undecided = [row for row in report.patterns if row.is_open]
    decided = [row for row in report.patterns if not row.is_open]
    return _environment.get_template(_TEMPLATES[form]).render(report=report, decided=decided, undecided=undecided)


def weak(row: PatternRowView) -> str:
    """Whether it is, in a word or three."""
    return str(row.label) if row.is_open or row.label is not Label.NOT_ENOUGH else "no"


def wanted(accept: str) -> Form:
    """The form that an Accept header likes best: JSON where it likes none or all alike."""
    liked: list[tuple[float, Form]] = []
    for part in accept.split(","):
        name, *parameters = (one.strip() for one in part.split(";"))
        if name in tuple(Form):
            liked.append((_quality(parameters), Form(name)))
    best = max(liked, default=(0.0, Form.JSON), key=lambda one: one[0])
    return best[1] if best[0] > 0 else Form.JSON


def _quality(parameters: list[str]) -> float:
    for one in parameters:
        key, _, value = one.partition("=")
        if key.strip() == "q":
            try:
                return float(value)
            except ValueError:
                return 0.0
    return 1.0


_environment = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=select_autoescape(["html"]),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_environment.globals.update(percent=percent, counted=counted, shown=SHOWN, weak=weak)
