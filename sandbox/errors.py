"""Faults of ours. What the candidate's program does wrong is never one of these: it is a value in a report."""


class SandboxError(Exception):
    """The sandbox could not do its work. `hint` says what mends it."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint


class EngineMissing(SandboxError):
    """No container engine answers."""


class EngineTrouble(SandboxError):
    """The engine answered wrongly, too late, or lost a container in the middle of its work."""


class ImageMissing(SandboxError):
    """The sandbox image has not been built."""


class UnknownLanguage(SandboxError):
    """No folder in sandbox/languages has this name."""
