"""A problem's statement with its examples, which are the sample cases."""

from collections.abc import Sequence

from service.core.problem import Case, Problem
from service.core.show import show, show_arguments


def render(problem: Problem, samples: Sequence[Case]) -> str:
    """Markdown."""
    examples = "\n\n".join(_example(problem, number, case) for number, case in enumerate(samples, start=1))
    return f"# {problem.title}\n\n{problem.statement.replace('{examples}', examples)}"


def _example(problem: Problem, number: int, case: Case) -> str:
    answer = show_arguments(problem.signature, case.arguments)
    lines = [f"**Example {number}**", "", "```text", f"Input:  {answer}", f"Output: {show(case.expected)}", "```"]
    return "\n".join([*lines, "", case.note] if case.note else lines)
