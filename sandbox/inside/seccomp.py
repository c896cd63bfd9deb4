"""What the kernel refuses to every process of the container, on top of the engine's default profile.

That one lets everybody trace processes (two that trace each other to their exit can't be killed any more, and so nor
can their container), open sockets of any kind (those of virtual machines reach the hypervisor, whatever network the
container has; what others leave behind is there for the next run), and make objects that outlive their makers. A
runtime with a kernel of its own may not apply the engine's profile at all.
"""

import ctypes
import errno
import os
import socket
import struct

# For each machine the kernel's name of it, the numbers of socket and clone, and those of what is refused altogether:
# ptrace, process_vm_readv, process_vm_writev, shmget, semget, msgget, mq_open, unshare, setns, and io_uring_setup.
_MACHINES = {
    "x86_64": (0xC000003E, 41, 56, (101, 310, 311, 29, 64, 68, 240, 272, 308, 425)),
    "aarch64": (0xC00000B7, 198, 220, (117, 270, 271, 194, 190, 186, 180, 97, 268, 425)),
}
_CLONE3 = 435
_NAMESPACES = 0x7E020000  # the flags of clone that make a namespace of any kind
_OTHER_ABI = 0x40000000
"""Numbers from here on are the same calls once more, for 32-bit pointers."""

_LOAD, _RETURN, _IF_EQUAL, _IF_NOT_BELOW, _IF_ANY = 0x20, 0x06, 0x15, 0x35, 0x45
_NUMBER, _MACHINE, _FIRST_ARGUMENT = 0, 4, 16
_ALLOW, _ERROR = 0x7FFF0000, 0x00050000
_SET_SECCOMP, _FILTER = 22, 2


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def confine() -> None:
    """For good, and for all processes that this one starts. On a machine that is not listed nothing is added.

    Raises OSError where the kernel has no such filters.
    """
    if os.uname().machine not in _MACHINES:
        return
    steps = _steps(*_MACHINES[os.uname().machine])
    program = _Program(len(steps), b"".join(steps))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program)) != 0:
        raise OSError(ctypes.get_errno(), "the kernel takes no seccomp filter")


def _steps(machine: int, socket_number: int, clone: int, refused: tuple[int, ...]) -> list[bytes]:
    """Each test skips so many steps where it holds, and so many where it does not."""
    refuse, allow = _step(_RETURN, _ERROR | errno.EPERM), _step(_RETURN, _ALLOW)
    missing = _step(_RETURN, _ERROR | errno.ENOSYS)  # libraries then call clone, whose flags can be seen
    steps = [_step(_LOAD, _MACHINE), _step(_IF_EQUAL, machine, 1, 0), refuse, _step(_LOAD, _NUMBER)]
    steps += [_step(_IF_NOT_BELOW, _OTHER_ABI, 0, 1), refuse]
    for number in refused:
        steps += [_step(_IF_EQUAL, number, 0, 1), refuse]
    steps += [_step(_IF_EQUAL, _CLONE3, 0, 1), missing]
    steps += [
        _step(_IF_EQUAL, clone, 0, 4),
        _step(_LOAD, _FIRST_ARGUMENT),
        _step(_IF_ANY, _NAMESPACES, 0, 1),
        refuse,
        allow,
    ]
    steps += [_step(_IF_EQUAL, socket_number, 0, 3), _step(_LOAD, _FIRST_ARGUMENT)]
    return [*steps, _step(_IF_EQUAL, socket.AF_UNIX, 1, 0), refuse, allow]


def _step(code: int, value: int, when_true: int = 0, when_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, when_true, when_false, value)
