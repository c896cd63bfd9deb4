"""Makes system calls by the numbers of another kind of machine, which a filter may not know.

Stopped by: sandbox/inside/seccomp.py (reaching)
"""

import ctypes
import mmap
import os

OTHER_ABI, SOCKET, PTRACE = 0x40000000, 41, 521
libc = ctypes.CDLL(None)

# socket(AF_INET, SOCK_STREAM, 0) as a 32-bit program calls it: mov eax, 359; mov ebx, 2; mov ecx, 1; xor edx, edx
CODE = b"\x53\xb8\x67\x01\0\0\xbb\2\0\0\0\xb9\1\0\0\0\x31\xd2\xcd\x80\x5b\xc3"


def double(x):
    if os.uname().machine != "x86_64":
        return 2 * x
    if libc.syscall(OTHER_ABI | SOCKET, 2, 1, 0) >= 0 or libc.syscall(OTHER_ABI | PTRACE, 0, 0, 0, 0) >= 0:
        return "by the numbers for short pointers"
    pid = os.fork()
    if pid == 0:
        page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
        page.write(CODE)
        call = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))
        os._exit(42 if call() >= 0 else 0)
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return 2 * x if status != 42 else "by the numbers of 32-bit programs"
