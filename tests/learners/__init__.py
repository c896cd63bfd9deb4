"""Simulated candidates, and how well the report finds what they are weak at."""
