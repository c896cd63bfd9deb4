"""Leaves with the exit code of success before it answers.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""

import sys


def double(x):
    sys.exit(0)
