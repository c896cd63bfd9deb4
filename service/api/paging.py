"""Pages by cursor: the key of the last item given."""

from collections.abc import Callable, Sequence
from typing import Annotated, TypeVar

from fastapi import Query

Item = TypeVar("Item")

Limit = Annotated[int, Query(ge=1, le=200, description="How many items at most.")]
Cursor = Annotated[str | None, Query(max_length=200, description="`next_cursor` of the page before.")]


def page(
    items: Sequence[Item], key: Callable[[Item], str], limit: int, cursor: str | None
) -> tuple[Sequence[Item], str | None]:
    """The items after the one whose key is the cursor, and the next cursor. An unknown cursor gives nothing."""
    if cursor is not None:
        keys = [key(item) for item in items]
        items = items[keys.index(cursor) + 1 :] if cursor in keys else []
    shown = items[:limit]
    return shown, key(shown[-1]) if len(items) > limit else None
