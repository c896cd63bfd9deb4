"""Pages from templates, and Markdown as HTML."""

from datetime import datetime
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates
from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined
from markdown_it import MarkdownIt
from markupsafe import Markup

from service.api import pages
from service.api.models import InterviewView
from service.core.show import clock, counted, show_event, show_progress
from service.web.preferences import Preferences

_FOLDERS = (Path(__file__).parent / "templates", pages.TEMPLATES)
_markdown = MarkdownIt("commonmark", {"html": False}).enable("table")


def page(request: Request, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    values |= {"preferences": Preferences.read(request)}
    return _templates.TemplateResponse(request, template, values, status, {"Cache-Control": "no-cache"})


def moment(at: datetime) -> Markup:
    """In UTC; a script makes it the browser's own time."""
    return Markup('<time datetime="{}">{} UTC</time>').format(at.isoformat(), f"{at:%Y-%m-%d %H:%M}")


def statement(view: InterviewView) -> Markup:
    """Without its title, which the page has as its own."""
    return markdown(view.statement.partition("\n")[2])


def markdown(text: str) -> Markup:
    """Raw HTML in it is shown as text. What may be wider than the page can be scrolled by keyboard."""
    made = _markdown.render(text).replace("<pre>", '<pre tabindex="0">')
    return Markup(made)  # noqa: S704 - made by a renderer that lets no HTML through


_environment = Environment(
    loader=ChoiceLoader([FileSystemLoader(folder) for folder in _FOLDERS]),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_environment.globals.update(clock=clock, counted=counted, moment=moment, statement=statement, told=show_event)
_environment.globals.update(progress=show_progress)
_environment.globals.update(percent=pages.percent, weak=pages.weak)
_environment.filters.update(markdown=markdown, words=lambda name: str(name).replace("_", " "))
_templates = Jinja2Templates(env=_environment)
