"""Leaves folders that nobody may enter, with files in them.

Stopped by: sandbox/inside/supervisor.py (living)
"""

import os


def double(x):
    os.makedirs(f"/tmp/{x}/within/within")
    open(f"/tmp/{x}/within/file", "w").close()
    for folder in (f"/tmp/{x}/within/within", f"/tmp/{x}/within", f"/tmp/{x}"):
        os.chmod(folder, 0)
    return 2 * x
