"""Makes pairs of sockets and sends descriptors through them, so that these are open in no process.

Stopped by: sandbox/inside/child.py (exhausting)
"""

import array
import os
import socket


def double(x):
    for made in range(200):
        try:
            here, there = socket.socketpair()
            rights = array.array("i", [there.fileno()])
            here.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])
            here.detach()
            os.close(there.detach())
        except OSError:
            return 2 * x
    return made
