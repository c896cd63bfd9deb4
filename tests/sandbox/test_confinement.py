"""What a submission can't do. Each row is an attempt, and what comes of it."""

import builtins

import pytest

from sandbox.protocol import Exit
from tests.sandbox.conftest import Answer, One, Run

pytestmark = pytest.mark.engine

STATUS = "dict(line.split(':\\t') for line in open('/proc/self/status').read().splitlines() if ':\\t' in line)"


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("open('/opt/weakspot/x', 'w')", "OSError"),
        ("open('/x', 'w')", "OSError"),
        ("open('/etc/passwd', 'a')", "OSError"),
        ("open('/dev/shm/x', 'w')", "OSError"),
        ("open('/var/tmp/x', 'w')", "OSError"),
        ("open('/proc/1/mem', 'rb')", "OSError"),
        ("open('/proc/1/environ')", "OSError"),
        ("open('/proc/1/maps')", "OSError"),
        ("os.listdir('/proc/1/fd')", "OSError"),
        ("os.readlink('/proc/1/exe')", "OSError"),
        ("open('/proc/1/oom_score_adj', 'w').write('1000')", "OSError"),
        ("open('/proc/sys/kernel/core_pattern', 'w')", "OSError"),
        ("os.kill(1, 9)", "OSError"),
        ("os.kill(1, 0)", "OSError"),
        ("os.setuid(0)", "OSError"),
        ("os.setresuid(0, 0, 0)", "OSError"),
        ("os.setgid(0)", "OSError"),
        ("os.setgroups([0])", "OSError"),
        ("os.chroot('/tmp')", "OSError"),
        ("os.nice(-5)", "OSError"),
        ("os.chmod('/tmp', 0o700)", "OSError"),
        ("os.chown('/tmp', 10001, 10001)", "OSError"),
        ("os.mknod('/tmp/null', 0o20666, os.makedev(1, 3))", "OSError"),
        ("os.execv('/tmp/program', ['x'])", "OSError"),
        ("os.unshare(os.CLONE_NEWUSER)", "OSError"),
        ("os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))", "OSError"),
        ("socket.create_connection(('1.1.1.1', 53), 1)", "OSError"),
        ("socket.create_connection(('127.0.0.1', 22), 1)", "OSError"),
        ("socket.getaddrinfo('example.org', 80)", "OSError"),
        ("socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)", "OSError"),
        ("socket.socket(socket.AF_PACKET, socket.SOCK_RAW)", "OSError"),
        ("resource.setrlimit(resource.RLIMIT_NOFILE, (1024, 1024))", "ValueError"),
        ("resource.setrlimit(resource.RLIMIT_CORE, (1, 1))", "ValueError"),
        ("resource.prlimit(1, resource.RLIMIT_NOFILE, (0, 0))", "OSError"),
        ("open('/tmp/big', 'wb').write(bytes(32 << 20))", "OSError"),
        ("[open(f'/tmp/{i}', 'w').close() for i in range(5000)]", "OSError"),
        ("[open('/dev/null') for i in range(200)] and None", "OSError"),
    ],
)
def test_an_attempt_fails(one: One, statement: str, error: str) -> None:
    source = f"""
import os, resource, socket, stat
def f(x):
    open('/tmp/program', 'w').write('#!/bin/true')
    os.chmod('/tmp/program', 0o755)
    kept = [{statement}]
    return str(kept)
"""
    case = one(source, cpu_ms=3000, wall_ms=20_000)
    assert case.exit is Exit.RAISED, case.answer
    assert case.fault is not None
    assert _is_a(case.fault.type, error)


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("os.getuid() > 0 and os.getuid() == os.geteuid() == os.getresuid()[2]", True),
        ("os.getgid() > 0 and os.getgid() == os.getegid() == os.getresgid()[2]", True),
        ("os.getgroups()", []),
        ("os.getuid() != os.stat('/proc/1').st_uid", True),
        (f"[{STATUS}[key].strip('0') for key in ('CapInh', 'CapPrm', 'CapEff', 'CapAmb')]", [""] * 4),
        (f"{STATUS}['NoNewPrivs']", "1"),
        (f"{STATUS}['Seccomp']", "2"),
        ("sorted(map(int, os.listdir('/proc/self/fd')))[:-1]", [0, 1, 2, 3, 4]),  # the last one lists
        ("dict(os.environ)", {"opaque": "dict"}),
        ("len(os.environ)", 0),
        ("os.listdir('/sys/class/net')", ["lo"]),
        ("os.getcwd()", "/tmp"),
        ("open('/proc/self/oom_score_adj').read()", "1000\n"),
        ("os.access('/opt/weakspot', os.W_OK)", False),
        ("[p for p in os.listdir('/proc') if p.isdigit() and p not in ('1', str(os.getpid()))]", []),
        ("os.getsid(0) == os.getpid()", True),
        ("[path for path in ('/var/run/docker.sock', '/run/docker.sock') if os.path.exists(path)]", []),
        ("os.statvfs('/').f_flag & os.ST_RDONLY", 1),
        ("os.statvfs('/tmp').f_blocks * os.statvfs('/tmp').f_frsize <= 16 << 20", True),
    ],
)
def test_what_a_submission_sees_of_itself(answer: Answer, expression: str, value: object) -> None:
    assert answer(f"import os\ndef f(x): return {expression}") == value


def test_programs_of_another_user_s_right_are_not_there(answer: Answer) -> None:
    source = """
import os, stat
def f(x):
    found = []
    for folder, _, names in os.walk('/'):
        if folder.startswith(('/proc', '/sys')): continue
        for name in names:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and os.lstat(path).st_mode & (stat.S_ISUID | stat.S_ISGID):
                found.append(path)
    return found
"""
    assert answer(source, cpu_ms=8000, wall_ms=30_000) == []


def test_a_container_has_one_cpu(one: One) -> None:
    source = """
import os, time
def f(x):
    for _ in range(4):
        if os.fork() == 0:
            end = time.monotonic() + 1
            while time.monotonic() < end: pass
            os._exit(0)
    for _ in range(4): os.wait()
    return x
"""
    case = one(source, cpu_ms=10_000, wall_ms=20_000)
    assert case.exit is Exit.ANSWERED
    assert case.cpu_ms <= 1.15 * case.wall_ms


def test_the_supervisor_s_memory_can_not_be_read(answer: Answer) -> None:
    source = """
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
def f(x):
    traced = libc.ptrace(16, 1, 0, 0)
    buffer = ctypes.create_string_buffer(8)
    vector = (ctypes.c_void_p * 2)(ctypes.addressof(buffer), 8)
    read = libc.process_vm_readv(1, vector, 1, vector, 1, 0)
    return [traced, read]
"""
    assert answer(source) == [-1, -1]


def test_shared_memory_is_neither_left_nor_found(run: Run, answer: Answer) -> None:
    make = "import ctypes\ndef f(x): return ctypes.CDLL(None).shmget(77, 4096, 0o1666) >= 0"
    look = "import ctypes\ndef f(x): return ctypes.CDLL(None).shmget(77, 4096, 0o666) >= 0"
    run(make, owner="left behind")
    assert answer(look, owner="left behind") is False


def _is_a(name: str, base: str) -> bool:
    """Whether the built-in exception is of that kind. What a library derives is told by its built-in base."""
    return issubclass(getattr(builtins, name), getattr(builtins, base))
