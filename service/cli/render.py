"""Results for people in a terminal."""

from datetime import datetime
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.markdown import Markdown
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from service.core.problem import Difficulty
from service.core.show import clock, counted, show_event, show_progress

console = Console(highlight=False)
aside = Console(highlight=False, stderr=True)
"""For what is of no use once it is over, and does not belong to a command's output."""

NAMED = 5
"""So many of what is undecided, never tried or failed are named, of the others the number is told."""

UNDECIDED = "not enough evidence"

_COLOURS = {"accepted": "green", "judge_error": "magenta"}


def verdict(name: str | None) -> Text:
    if name is None:
        return Text("not run", style="dim")
    return Text(name.replace("_", " "), style=f"bold {_COLOURS.get(name, 'red')}")


def statement(view: dict[str, Any]) -> RenderableType:
    return Markdown(view["statement"])


def state(view: dict[str, Any]) -> RenderableType:
    """One line on the clock, one for each submission, the hints taken."""
    lines: list[RenderableType] = [_headline(view)]
    lines += [submission(one) for one in view["submissions"]]
    lines += [Panel(Markdown(text), title=f"Hint {i}", width=90) for i, text in enumerate(view["hints"], start=1)]
    return Group(*lines)


def _headline(view: dict[str, Any]) -> Text:
    line = Text(f"{view['title']} ({view['difficulty']})  ", style="bold")
    if view["state"] != "running":
        return line.append(view["state"], style="bold")
    if view["remaining_s"] is None:
        return line.append("practice, no limit", style="dim")
    low = view["remaining_s"] < 300
    return line.append(f"{clock(view['remaining_s'])} left", style="bold red" if low else "bold green")


def submission(one: dict[str, Any]) -> Text:
    at = datetime.fromisoformat(one["received_at"]).astimezone()
    line = Text(f"submitted {at:%H:%M:%S}{' (final, from the last draft)' if one['final'] else ''}: ")
    if one["state"] == "waiting":
        return line.append(waiting(one), style="dim")
    line.append(verdict(one["verdict"]))
    if one["total"]:
        line.append(f", {one['passed']} of {one['total']} cases")
        line.append(f", {one['cpu_ms']:.0f} ms, {one['memory_kib'] / 1024:.0f} MiB", style="dim")
    if one["first_failed"]:
        line.append(_failed(one["first_failed"], of_a_case=one["verdict"] != "compile_error"))
    return line


def waiting(one: dict[str, Any]) -> str:
    """Of a submission that is not judged yet."""
    if one["progress"] is None:
        return "waiting for its verdict"
    return f"being judged: {show_progress(one['progress'])}"


def _failed(failed: dict[str, Any], *, of_a_case: bool) -> str:
    lines = [f"\n  first failing case: {', '.join(failed['labels'])}" if of_a_case else ""]
    if failed["error"]:
        lines.append(f"  {failed['error']}" + (f" at line {failed['line']}" if failed["line"] else ""))
    if failed["case"] is not None and of_a_case:
        lines.append(f"  input:    {failed['arguments']}")
        lines.append(f"  expected: {failed['expected']}")
        lines.append(f"  got:      {failed['got']}" if failed["got"] else f"  {failed['reason']}")
    return "\n".join(lines)


def hint(view: dict[str, Any]) -> RenderableType:
    title = f"Hint {view['number']} ({view['left']} left)"
    return Panel(Markdown(view["text"]), title=title, title_align="left", width=90)


def run(view: dict[str, Any]) -> RenderableType:
    """A line for each case that passed, all that helps for each one that did not."""
    parts: list[RenderableType] = [_case(case) for case in view["results"]]
    parts.append(Text(f"{view['passed']} of {view['total']} passed. It does not count: weakspot submit does."))
    return Group(*parts)


def _case(case: dict[str, Any]) -> RenderableType:
    line = Text(f"{case['case']}: ").append(verdict(case["verdict"])).append(f"  {case['cpu_ms']:.1f} ms", "dim")
    if case["verdict"] not in ("accepted", None):
        line.append(f"\n  input:    {case['arguments']}\n  expected: {case['expected']}")
        if case["got"] is not None:
            line.append(f"\n  got:      {case['got']}")
        if case["reason"] and case["got"] is not None:
            line.append(f"\n  {case['reason']}", style="dim")
        if case["fault"]:
            line.append("\n" + _fault(case["fault"]))
    if case["output"]:
        line.append("\n  printed:\n").append(_indented(case["output"]), style="dim")
    return line


def _fault(fault: dict[str, Any]) -> str:
    if fault["trace"]:
        return _indented(fault["trace"].rstrip())
    where = f" (line {fault['line']})" if fault["line"] else ""
    return _indented(f"{fault['type']}: {fault['message']}".strip(": ") + where)


def _indented(text: str, most_lines: int = 40) -> str:
    lines = text.rstrip("\n").splitlines()
    more = [f"… {len(lines) - most_lines} more lines"] if len(lines) > most_lines else []
    return "\n".join(f"    {line}" for line in [*lines[:most_lines], *more])


def review(view: dict[str, Any]) -> RenderableType:
    interview = view["interview"]
    patterns = ", ".join(one["title"] for one in view["patterns"])
    recognise = view["patterns"][0]["recognise"]
    return Group(
        _headline(interview),
        Text.assemble(("Pattern: ", "bold"), patterns, "\n", (f"To recognise it: {recognise}", "dim")),
        *[submission(one) for one in interview["submissions"]],
        timeline(view),
        Panel(Markdown(view["editorial"]), title=f"Editorial: {view['time']} time, {view['space']} space"),
    )


def timeline(view: dict[str, Any]) -> RenderableType:
    table = Table(title="Timeline", title_justify="left", box=None, show_header=False, padding=(0, 2))
    start = datetime.fromisoformat(view["interview"]["started_at"])
    for event in view["events"]:
        after = (datetime.fromisoformat(event["at"]) - start).total_seconds()
        table.add_row(clock(after), event["kind"].replace("_", " "), Text(show_event(event["data"]), style="dim"))
    return table


def problems(items: list[dict[str, Any]]) -> RenderableType:
    """By primary pattern, those first whose pattern is hidden; then by difficulty."""
    table = Table(box=None, padding=(0, 1))
    for column in ("", "problem", "difficulty", "pattern"):
        table.add_column(column, overflow="fold", no_wrap=column == "difficulty")
    for item in sorted(items, key=_place):
        mark = "[green]solved[/]" if item["solved"] else "seen" if item["seen"] else ""
        patterns = ", ".join(item["patterns"]) if item["patterns"] is not None else "[dim]hidden[/]"
        table.add_row(mark, item["slug"], item["difficulty"], patterns)
    solved = sum(item["solved"] for item in items)
    return Group(table, Text(f"{len(items)} problem{'s' * (len(items) != 1)}, {solved} solved", style="bold"))


def _place(item: dict[str, Any]) -> tuple[str, int, str]:
    return (item["patterns"] or [""])[0], list(Difficulty).index(item["difficulty"]), item["slug"]


def recommendations(found: list[dict[str, Any]]) -> RenderableType:
    if not found:
        return Text("You have seen all problems. To sit one again, name it: weakspot start SLUG")
    table = Table.grid(padding=(0, 2))
    for one in found:
        kind = f"{one['difficulty']}, {one['minutes']} min"
        table.add_row(Text(one["slug"], style="bold"), kind, f"{one['forecast']:.0%}: {one['why']}")
    return Group(table, Text("The percentage is your chance to solve it in time, without a hint.", style="dim"))


def report(view: dict[str, Any], *, whole: bool = False) -> RenderableType:
    """Unless it is `whole`, long lists are cut."""
    most = None if whole else NAMED
    count = view["attempts"]
    parts: list[RenderableType] = [Text(view["sentence"], style="bold")]
    if view["patterns"]:
        average = f"{view['own_average']:.0%}"
        meaning = "The chance, with its 90 % interval, is to solve an unseen medium in 25 minutes without a hint"
        parts += [Text(f"{counted(count, 'attempt')}. {meaning}; your average: {average}.\n")]
        parts += _patterns(view["patterns"], most)
    parts += _habits(view["habits"], most)
    if view["trend"]:
        parts += [Text("\nSince a month ago", style="bold"), *map(_change, view["trend"])]
    if view["next"]:
        parts += [Text("\nNext", style="bold"), recommendations(view["next"])]
    parts += _forecasts(view["forecasts"])
    parts += _unknown(view, most)
    parts += _small_print(view)
    return Group(*parts)


def _patterns(rows: list[dict[str, Any]], most: int | None) -> list[RenderableType]:
    """What is undecided is grey, and cut; what is not weak comes after it."""
    weak = [row for row in rows if row["label"] != UNDECIDED]
    undecided = [row for row in rows if row["is_open"]]
    well = [row for row in rows if row["label"] == UNDECIDED and not row["is_open"]]
    table = Table(box=None, padding=(0, 2, 0, 0))
    for column in ("pattern", "chance", "weak", "solved", "time", "wrong", "hints", "last"):
        table.add_column(column, no_wrap=column != "pattern")
    for row in weak:
        table.add_row(*_cells(row, row["label"]))
    if undecided:
        table.add_row(f"{UNDECIDED}:", style="dim")
    for row in undecided[:most]:
        table.add_row(*_cells(row, ""), style="dim")
    for row in well:
        table.add_row(*_cells(row, "no"))
    return [table, *_cut(undecided, most, "more without enough evidence")]


def _cells(row: dict[str, Any], weak: str) -> list[str]:
    return [
        row["title"],
        f"{row['p']:.0%} ({100 * row['lo']:.0f}-{100 * row['hi']:.0f})",
        weak,
        f"{row['solved']} of {row['attempts']}",
        f"{row['share_of_limit']:.0%}",
        str(row["wrong_submissions"]),
        str(row["hints"]),
        "today" if row["days_since"] == 0 else f"{row['days_since']} d ago",
    ]


def _habits(found: dict[str, Any], most: int | None) -> list[RenderableType]:
    lines = [f"{one['name']}: {one['seconds'] / 60:.0f} min (median of {one['count']})" for one in found["phases"]]
    if found["endings"]:
        endings = ", ".join(f"{one['ending']} {one['count']}" for one in found["endings"])
        lines.append(f"what was not solved ended so: {endings}")
    failed = found["failed"]
    lines += [f"{one['label']}: failed in {one['failed']} of {one['problems']} problems" for one in failed[:most]]
    if found["passed"]:
        passed = ", ".join(f"{one['label']} ({one['problems']} problems)" for one in found["passed"])
        lines.append(f"never failed: {passed}")
    cut = _cut(failed, most, "more labels of cases were failed now and then")
    return [Text("\nHow you fare", style="bold"), *map(Text, lines), *cut] if lines else []


def _change(one: dict[str, Any]) -> Text:
    return Text(f"{one['title']}: {'faster' if one['is_faster'] else 'slower'}, {one['odds']:.0%} sure")


def _cut(rows: list[Any], most: int | None, what: str) -> list[RenderableType]:
    left = 0 if most is None else len(rows) - most
    return [Text(f"{left} {what}: weakspot report --all", style="dim")] if left > 0 else []


def _forecasts(bins: list[dict[str, Any]]) -> list[RenderableType]:
    lines = [
        f"of our {one['low']:.0%} to {one['high']:.0%} you solved {one['true'] / one['count']:.0%}, n = {one['count']}"
        for one in bins
    ]
    return [Text("\nPast forecasts", style="bold"), *map(Text, lines)] if lines else []


def _unknown(view: dict[str, Any], most: int | None) -> list[RenderableType]:
    """While the candidate is not placed, of all patterns alike so much that each one's count would tell nothing."""
    lines = []
    if view["to_place"]:
        lines.append(f"{counted(view['to_place'], 'more interview')} until all patterns have been looked at once.")
    elif view["unknown"]:
        lines.append("So many more interviews on each would tell, as often as not, whether it is weak:")
        counts = [f"{one['title']}: {one['interviews'] or 'more than 20'}" for one in view["unknown"]]
        lines.append("; ".join(counts[:most]) + ("" if most is None or len(counts) <= most else "; …"))
    if titles := [one["title"] for one in view["never_tried"]]:
        named = titles[:most]
        more = f" and {len(titles) - len(named)} more" if len(titles) > len(named) else ""
        lines.append(f"Never tried: {', '.join(named)}{more}")
    return [Text("\nWhat is not known", style="bold"), *map(Text, lines)] if lines else []


def _small_print(view: dict[str, Any]) -> list[RenderableType]:
    lines = []
    if view["pending"]:
        lines.append(f"{view['pending']} more once their submissions are judged.")
    if view["left_out"]:
        lines.append(f"{view['left_out']} left out: practice, or a problem seen before.")
    return [Text("\n" + "\n".join(lines), style="dim")] if lines else []
