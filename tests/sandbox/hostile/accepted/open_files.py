"""Opens files until it can't, in itself and in children, and keeps them open.

Stopped by: sandbox/inside/child.py (exhausting)
"""

import resource


def double(x):
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (4096, 4096))
        return "the limit was raised"
    except ValueError:
        kept = []
    while len(kept) < 100:
        try:
            kept.append(open("/dev/null"))
        except OSError:
            return 2 * x
    return len(kept)
