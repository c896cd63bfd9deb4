"""Makes ten million small objects.

Stopped by: sandbox/docker/profile.py (exhausting)
"""


def double(x):
    return len([bytes(400) for _ in range(10**7)])
