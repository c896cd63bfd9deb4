"""Leaves files wherever it can write, with names that are hidden, odd, or as long as a name can be.

Stopped by: sandbox/inside/supervisor.py (living)
"""

import os


def double(x):
    for folder in (b"/tmp", b"/var/tmp", b"/dev/shm", b"/run", b"/dev/mqueue", b"/root", b"/home", b"/opt/weakspot"):
        for name in (b"file", b".hidden", b"\xff\xfe\n", b"n" * 255, b"-rf", b"..."):
            try:
                with open(os.path.join(folder, name), "wb") as file:
                    file.write(b"from an earlier run")
            except OSError:
                pass
    return 2 * x
