"""From values of core to what goes out. What a candidate may not see yet is left out here, in one place."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime

from service.api import models, report_models
from service.core.estimate.recommend import Reason
from service.core.habits import Habits
from service.core.interview import Draft, Event, Interview, State
from service.core.problem import Pattern, Problem
from service.core.show import show, show_arguments
from service.core.statement import render
from service.core.submission import FailedCase, Progress, Submission
from service.core.verdict import CaseResult, Judgement
from service.core.weakness import MODEL_VERSION, PatternRow, sentence
from service.flows.look import Sight
from service.flows.ports import Ports
from service.flows.recommend import Recommended
from service.flows.report import Told

WHY = {
    Reason.PLACES: "it finds out where you stand",
    Reason.DECIDES: "it decides a pattern either way",
    Reason.TRAINS: "it trains what is likely weak",
    Reason.RETURNS: "what goes well is due again",
}
"""In words that name no pattern: that would give away how to solve it."""


def interview_item(interview: Interview, problem: Problem) -> models.InterviewItem:
    return models.InterviewItem(
        id=interview.id,
        slug=interview.slug,
        title=problem.title,
        difficulty=problem.difficulty,
        practice=interview.practice,
        counts=interview.first_time and not interview.practice,
        state=interview.state,
        started_at=interview.started_at,
        deadline_at=interview.deadline_at,
        ended_at=interview.ended_at,
    )


def interview_view(ports: Ports, sight: Sight, now: datetime) -> models.InterviewView:
    interview, problem = sight.interview, sight.problem
    samples = ports.catalogue.cases(problem.slug).samples
    return models.InterviewView(
        **interview_item(interview, problem).model_dump(),
        language=interview.language,
        limit_s=interview.limit_s,
        remaining_s=interview.remaining_s(now),
        now=now,
        statement=render(problem, samples),
        starter=ports.starters[interview.language](problem.signature),
        parameters=list(problem.signature.parameter_names),
        samples=[case.arguments for case in samples],
        hints=list(sight.hints),
        hints_left=len(problem.hints) - len(sight.hints),
        draft=draft(sight.draft) if sight.draft is not None else None,
        submissions=[submission(one, interview) for one in sight.submissions],
    )


def submission(one: Submission, interview: Interview, *, with_source: bool = False) -> models.SubmissionView:
    result = one.result
    view = models.SubmissionView(
        id=one.id,
        interview_id=one.interview_id,
        language=one.language,
        received_at=one.received_at,
        final=one.final,
        state="waiting" if result is None else "judged",
        tries=one.tries,
        progress=progress(one.progress, one.id) if one.progress is not None else None,
        source=one.source if with_source else None,
    )
    if result is None:
        return view
    facts = {name: getattr(result, name) for name in ("verdict", "passed", "total", "cpu_ms", "memory_kib")}
    failed = result.first_failed
    return view.model_copy(update=facts | {"first_failed": _failed(failed, interview) if failed else None})


def progress(one: Progress, submission_id: str) -> models.ProgressView:
    return models.ProgressView(submission=submission_id, done=one.done, passed=one.passed, total=one.total)


def _failed(failed: FailedCase, interview: Interview) -> models.FailedView:
    view = models.FailedView(labels=list(failed.labels), error=failed.error, line=failed.line)
    if interview.state is State.RUNNING:
        return view
    rest = {name: getattr(failed, name) for name in ("arguments", "expected", "got", "reason")}
    return view.model_copy(update=rest | {"case": failed.name})


def draft(one: Draft) -> models.DraftView:
    return models.DraftView(version=one.version, language=one.language, source=one.source, saved_at=one.saved_at)


def run(problem: Problem, done: Judgement) -> models.RunView:
    return models.RunView(
        verdict=done.verdict,
        passed=done.passed,
        total=done.total,
        memory_kib=done.memory_kib,
        results=[case(problem, result) for result in done.results],
    )


def case(problem: Problem, result: CaseResult) -> models.CaseView:
    fault = result.fault
    return models.CaseView(
        case=result.case.name,
        verdict=result.verdict,
        arguments=show_arguments(problem.signature, result.case.arguments),
        expected=show(result.case.expected),
        got=show(result.got) if result.verdict is not None and fault is None else None,
        reason=result.reason,
        fault=models.FaultView(type=fault.type, message=fault.message, line=fault.line, trace=fault.trace)
        if fault
        else None,
        output=result.output,
        cpu_ms=result.cpu_ms,
    )


def event(one: Event) -> models.EventView:
    return models.EventView(id=one.id, at=one.at, kind=one.kind, data=one.data)


def review(ports: Ports, sight: Sight, now: datetime) -> models.ReviewView:
    problem, interview = sight.problem, sight.interview
    view = interview_view(ports, sight, now)
    with_source = [submission(one, interview, with_source=True) for one in sight.submissions]
    patterns = [ports.catalogue.patterns[key] for key in problem.patterns]
    return models.ReviewView(
        interview=view.model_copy(update={"submissions": with_source}),
        patterns=[models.PatternView(key=one.key, title=one.title, recognise=one.recognise) for one in patterns],
        techniques=list(problem.techniques),
        time=problem.time,
        space=problem.space,
        editorial=problem.editorial,
        events=[event(one) for one in sight.events],
    )


def recommendation(one: Recommended) -> report_models.RecommendationView:
    return report_models.RecommendationView(
        slug=one.problem.slug,
        title=one.problem.title,
        difficulty=one.problem.difficulty,
        minutes=one.minutes,
        forecast=round(one.why.forecast, 3),
        reason=one.why.reason,
        why=WHY[one.why.reason],
    )


def report(patterns: Mapping[str, Pattern], told: Told) -> report_models.ReportView:
    made, titles = told.report, {key: pattern.title for key, pattern in patterns.items()}
    return report_models.ReportView(
        made_at=made.made_at,
        model_version=MODEL_VERSION,
        sentence=sentence(made, titles),
        attempts=made.attempts,
        own_average=round(made.own_average, 3),
        patterns=[_pattern(row, titles[row.pattern]) for row in made.rows],
        never_tried=[report_models.PatternName(key=key, title=titles[key]) for key in made.never_tried],
        unknown=[
            report_models.UnknownView(key=one.pattern, title=titles[one.pattern], interviews=one.interviews)
            for one in made.unknown
        ],
        to_place=made.to_place,
        trend=[
            report_models.ChangeView(
                key=one.pattern,
                title=titles[one.pattern] if one.pattern else "All in all",
                is_faster=one.is_faster,
                odds=round(one.odds, 3),
            )
            for one in made.trend
        ],
        habits=_habits(made.habits),
        next=[recommendation(one) for one in told.next],
        forecasts=[report_models.BinView(**asdict(one)) for one in made.forecasts],
        left_out=made.left_out,
        pending=made.pending,
    )


def _pattern(row: PatternRow, title: str) -> report_models.PatternRowView:
    one = row.estimate
    shares = {name: round(getattr(one, name), 3) for name in ("p", "lo", "hi", "p_weak", "below")}
    return report_models.PatternRowView(
        key=row.pattern,
        title=title,
        **shares,
        median_s=round(one.median_s),
        n=one.n,
        label=one.label,
        is_open=one.is_open,
        interviews=list(row.interviews),
        attempts=len(row.interviews),
        solved=row.solved,
        share_of_limit=round(row.share_of_limit, 3),
        wrong_submissions=row.wrong,
        hints=row.hints,
        days_since=row.days_since,
    )


def _habits(found: Habits) -> report_models.HabitsView:
    return report_models.HabitsView(
        phases=[report_models.PhaseView(**asdict(one)) for one in found.phases],
        endings=[report_models.EndingView(ending=ending, count=count) for ending, count in found.endings],
        failed=[report_models.LabelView(**asdict(one)) for one in found.failed],
        passed=[report_models.LabelView(**asdict(one)) for one in found.passed],
    )
