"""Fills memory in a child process, and dies of it as the shell would."""

import os


class Solution:
    def f(self, x: int) -> int:
        if os.fork() == 0:
            kept = []
            while True:
                kept.append(bytearray(1 << 20))
        _, status = os.wait()
        os.kill(os.getpid(), os.WTERMSIG(status))
        return x
