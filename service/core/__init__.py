"""The rules of problems, interviews and judging: pure values and functions."""
