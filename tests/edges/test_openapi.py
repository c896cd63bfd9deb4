"""The schema is true: whatever it allows or forbids gets an answer that it documents, and never a fault of ours."""

from typing import Any, Literal, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings

from tests.edges.worlds import World, make_app

pytestmark = pytest.mark.slow


def has_form(operation: dict[str, Any]) -> bool:
    """Whether there is anything to send in another form than the schema asks; every text is a path's parameter."""
    return "requestBody" in operation or any(one["in"] != "path" for one in operation.get("parameters", ()))


PATHS: dict[str, dict[str, Any]] = make_app().openapi()["paths"]
OPERATIONS = [(method.upper(), path) for path, methods in PATHS.items() for method in methods]
OF_INTERVIEWS = [one for one in OPERATIONS if "{interview_id}" in one[1]]
CAN_BE_WRONG = [(method, path) for method, path in OPERATIONS if has_form(PATHS[path][method.lower()])]

Mode: TypeAlias = Literal["positive", "negative"]

bounded = settings(
    max_examples=15, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)


def ask(
    world: World, method: str, path: str, mode: Mode, parameters: dict[str, str] | None = None, accept: str = "*/*"
) -> None:
    import schemathesis  # it takes seconds, which who leaves these tests out need not wait for
    from schemathesis.checks import load_all_checks
    from schemathesis.specs.openapi.checks import positive_data_acceptance

    load_all_checks()
    world.judge_at_once()
    schema = schemathesis.openapi.from_asgi("/api/v1/openapi.json", world.app)
    cases = schema[path][method].as_strategy(
        generation_mode=schemathesis.GenerationMode(mode), path_parameters=parameters
    )

    @bounded
    @given(case=cases)
    def check(case: schemathesis.Case) -> None:
        # A schema can't say all that is asked of a source or of arguments: some of what it allows gets a 422.
        case.call_and_validate(excluded_checks=[positive_data_acceptance], headers={"Accept": accept})

    check()


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_what_the_schema_allows(world: World, method: str, path: str) -> None:
    ask(world, method, path, "positive")


@pytest.mark.parametrize(("method", "path"), CAN_BE_WRONG)
def test_what_the_schema_forbids(world: World, method: str, path: str) -> None:
    ask(world, method, path, "negative")


@pytest.mark.parametrize(("method", "path"), OF_INTERVIEWS)
def test_what_the_schema_allows_of_an_interview_that_is_there(world: World, method: str, path: str) -> None:
    interview = world.start(practice=True)
    submission = world.submit(interview)["id"]
    if path.endswith("/events"):  # its stream would last as long as the interview
        world.judge()
        world.http.post(f"{interview}/finish")
    numbers = {"interview_id": interview.rpartition("/")[2], "submission_id": submission}
    ask(world, method, path, "positive", numbers)


@pytest.mark.parametrize("mode", ["positive", "negative"])
def test_a_run_as_a_stream(world: World, mode: Mode) -> None:
    interview = world.start(practice=True).rpartition("/")[2]
    path = "/api/v1/interviews/{interview_id}/runs"
    ask(world, "POST", path, mode, {"interview_id": interview}, accept="text/event-stream")
