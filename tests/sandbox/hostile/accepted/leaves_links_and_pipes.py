"""Leaves links in circles, pipes, sockets, and hard links.

Stopped by: sandbox/inside/supervisor.py (living)
"""

import os
import socket


def double(x):
    os.symlink("circle", f"/tmp/{x}")
    os.symlink(f"/tmp/{x}", f"/tmp/{x}-circle")
    os.mkfifo(f"/tmp/{x}-pipe")
    socket.socket(socket.AF_UNIX).bind(f"/tmp/{x}-socket")
    open(f"/tmp/{x}-file", "w").close()
    os.link(f"/tmp/{x}-file", f"/tmp/{x}-link")
    return 2 * x
