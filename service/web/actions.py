"""What the buttons of an interview's form do. Where one can't, the page shows again what was typed."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sandbox.signature import Json
from service.api import views
from service.api.context import Context
from service.core.errors import Invalid
from service.flows import draft, finish, hint, look, run, submit
from service.flows.ports import Ports


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """`version` is of the draft that the page was made from; None where it does not say."""

    ctx: Context
    interview_id: str
    language: str
    source: str
    cases: str
    version: int | None
    sure: bool
    now: datetime

    @classmethod
    def of(cls, ctx: Context, interview_id: str, fields: dict[str, str], now: datetime) -> "Sent":
        """Raises NotFound."""
        sight = look.look(ctx.ports, ctx.candidate, interview_id, now=now)
        version = fields.get("version", "")
        return cls(
            ctx=ctx,
            interview_id=interview_id,
            language=sight.interview.language,
            source=fields.get("source", sight.draft.source if sight.draft else ""),
            cases=fields.get("cases", ""),
            version=int(version) if version.isdecimal() and len(version) < 19 else None,
            sure=fields.get("sure") == "yes",
            now=now,
        )

    @property
    def where(self) -> tuple[Ports, int, str]:
        return self.ctx.ports, self.ctx.candidate, self.interview_id


def _save(sent: Sent) -> dict[str, Any]:
    draft.save_draft(*sent.where, language=sent.language, source=sent.source, now=sent.now, if_version=sent.version)
    return {}


def _run(sent: Sent) -> dict[str, Any]:
    _save(sent)  # also where an own case can't be read
    own = own_cases(sent.cases)
    done = run.run(*sent.where, language=sent.language, source=sent.source, own_cases=own, now=sent.now)
    problem = look.look(*sent.where, now=sent.now).problem
    return {"run": views.run(problem, done)}


def _submit(sent: Sent) -> dict[str, Any]:
    submit.submit(*sent.where, language=sent.language, source=sent.source, received_at=sent.now)
    return {}


def _hint(sent: Sent) -> dict[str, Any]:
    _save(sent)
    hint.hint(*sent.where, now=sent.now)
    return {}


def _finish(sent: Sent) -> dict[str, Any]:
    _save(sent)
    if not sent.sure:
        return {"sure": True}
    finish.finish(*sent.where, now=sent.now)
    return {}


ACTIONS: dict[str, Callable[[Sent], dict[str, Any]]] = {
    "save": _save,
    "run": _run,
    "submit": _submit,
    "hint": _hint,
    "finish": _finish,
}
"""By the button's value. What they return is to be shown; nothing where the page as it stands says all."""


def own_cases(text: str) -> list[list[Json]]:
    """One case a line: its arguments as a JSON array. Raises Invalid."""
    cases: list[list[Json]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            case = json.loads(line)
        except (ValueError, RecursionError):
            case = None
        if not isinstance(case, list):
            raise Invalid(
                f"own cases, line {number}: this is no JSON array", "write one case a line, such as [[1, 2], 3]"
            )
        cases.append(case)
    return cases
