"""Runs the programs that would give it the rights of their owner, and one that it marks so itself.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import os
import shutil
import stat
import subprocess


def double(x):
    for name in ("su", "sudo", "mount", "passwd", "newgrp", "chsh", "unix_chkpwd", "pkexec"):
        path = shutil.which(name, path="/bin:/usr/bin:/sbin:/usr/sbin")
        if path and os.stat(path).st_mode & (stat.S_ISUID | stat.S_ISGID):
            return path
    shutil.copy("/usr/bin/id", "/tmp/id")
    os.chmod("/tmp/id", 0o6755)
    try:
        return subprocess.check_output(["/tmp/id"], text=True)
    except PermissionError:
        os.unlink("/tmp/id")
    return 2 * x
