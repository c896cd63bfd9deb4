"""What a page's form sends."""

from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import Depends, Request

from service.core.errors import Invalid

MOST_FIELDS = 50


async def _fields(request: Request) -> dict[str, str]:
    """Raises Invalid. Browsers send lines that end as in Windows."""
    try:
        pairs = parse_qsl((await request.body()).decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError as error:
        raise Invalid("this is not what a form sends", "use the page's own form") from error
    return {name: value.replace("\r\n", "\n") for name, value in pairs}


Fields = Annotated[dict[str, str], Depends(_fields)]
