"""The application: every endpoint below /api/v1."""

from fastapi import APIRouter, FastAPI

from service import __version__
from service.api import errors, events, interviews, problems, report
from service.api.context import Context, Door


def create(context: Context) -> FastAPI:
    app = FastAPI(
        title="weakspot",
        version=__version__,
        description="Timed mock coding interviews that find your weak patterns.",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
        swagger_ui_oauth2_redirect_url=None,
    )
    app.state.context = context
    app.add_middleware(Door, clock=context.clock)
    errors.install(app)
    api = APIRouter(prefix="/api/v1", responses=errors.RESPONSES)
    for module in (problems, interviews, events, report):
        api.include_router(module.router)
    app.include_router(api)
    return app
