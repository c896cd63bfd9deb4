"""What can go wrong for a user. Each says what is wrong and what to do; a door turns the class into its own code."""


class WeakspotError(Exception):
    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint


class Invalid(WeakspotError):
    """The input is not of the form or size that is asked."""


class NotFound(WeakspotError):
    """There is nothing of this name."""


class Conflict(WeakspotError):
    """It can't be done in the present state."""


class TooLate(WeakspotError):
    """The deadline has passed."""


class Stale(WeakspotError):
    """Somebody else has saved a newer version."""


class StoreFull(WeakspotError):
    """The database can't grow: nothing was written."""


class Unavailable(WeakspotError):
    """Something of ours does not work now: the engine, most of all."""
