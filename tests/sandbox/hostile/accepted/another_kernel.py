"""Loads another kernel, and modules into this one.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import ctypes
import os

X86 = {"kexec_load": 246, "kexec_file_load": 320, "init_module": 175, "finit_module": 313, "delete_module": 176}
ARM = {"kexec_load": 104, "kexec_file_load": 294, "init_module": 105, "finit_module": 273, "delete_module": 106}
NUMBERS = {"x86_64": X86, "aarch64": ARM}[os.uname().machine]
libc = ctypes.CDLL(None, use_errno=True)


def double(x):
    for name, number in NUMBERS.items():
        ctypes.set_errno(0)
        if libc.syscall(number, 0, 0, 0, 0, 0) != -1 or ctypes.get_errno() not in (1, 38):
            return f"{name}: {os.strerror(ctypes.get_errno())}"
    return 2 * x
