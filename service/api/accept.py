"""What an Accept header asks for."""

from collections.abc import Sequence


def liked_best(accept: str, media_types: Sequence[str]) -> str:
    """Of these media types: the first of them where the header likes none, and the first that it names of those that it
    likes alike.
    """
    liked: list[tuple[float, str]] = []
    for part in accept.split(","):
        name, *parameters = (one.strip() for one in part.split(";"))
        if name in media_types:
            liked.append((_quality(parameters), name))
    quality, best = max(liked, default=(0.0, ""), key=lambda one: one[0])
    return best if quality > 0 else media_types[0]


def _quality(parameters: list[str]) -> float:
    for one in parameters:
        key, _, value = one.partition("=")
        if key.strip() == "q":
            try:
                return float(value)
            except ValueError:
                return 0.0
    return 1.0
