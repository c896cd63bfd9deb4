"""Makes a socket of every family that the kernel knows, among them raw ones and those of virtual machines.

Stopped by: sandbox/inside/seccomp.py (reaching)
"""

import socket


def double(x):
    made = []
    for family in [*range(64), 2**32 + socket.AF_INET]:
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
            for protocol in (0, 1, 6, 17, 255):
                try:
                    socket.socket(family, kind, protocol).close()
                    made.append(family)
                except (OSError, OverflowError):
                    pass
    return 2 * x if set(made) == {socket.AF_UNIX} else str(made)
