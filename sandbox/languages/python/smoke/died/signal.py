"""Kills its own process."""

import os
import signal


class Solution:
    def f(self, x: int) -> int:
        os.kill(os.getpid(), signal.SIGKILL)
        return x
