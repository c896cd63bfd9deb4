"""Interviews, judging and the report."""

__version__ = "0.1.0"
