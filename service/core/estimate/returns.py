"""When a pattern that goes well should come back, by the spaced-repetition scheduler FSRS."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cache

from fsrs import Card, Rating, Scheduler

from service.core.attempt import Outcome
from service.core.estimate.history import History, Line, in_order

RETENTION = 0.8
"""A pattern is due when the chance to recall it falls below this: a first time after eight days where it went well."""
SLOW, QUICK = 0.75, 0.4
"""Shares of the limit."""
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


def overdue_days(history: History) -> Mapping[str, float]:
    """For each pattern that was the primary one of any problem: how long it has been due, negative while it is not."""
    cards: dict[str, Card] = {}
    for line, _ in in_order(history):
        key = line.patterns[0]
        card = cards.get(key, Card(card_id=len(cards), due=_EPOCH))
        cards[key], _log = _scheduler().review_card(card, rating(line), _at(line.day))
    return {key: history.now_day - (card.due - _EPOCH) / timedelta(days=1) for key, card in cards.items()}


def rating(line: Line) -> Rating:
    if line.outcome is not Outcome.SOLVED:
        return Rating.Again
    share = line.seconds / line.limit_s if line.limit_s else SLOW
    if line.hint_s is not None or share > SLOW:
        return Rating.Hard
    return Rating.Easy if share < QUICK else Rating.Good


@cache
def _scheduler() -> Scheduler:
    """Without the steps of minutes that flash cards are learnt in, and the same every time."""
    return Scheduler(desired_retention=RETENTION, learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def _at(day: float) -> datetime:
    return _EPOCH + timedelta(days=day)
