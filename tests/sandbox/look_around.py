"""What a submission finds around it: the same in every fresh container, and so after any other submission."""

import builtins
import gc
import glob
import json
import os
import re
import resource
import signal
import sys
import threading

PLACES = ("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "/run", "/root", "/home", "/opt/weakspot")


def look(x):
    globals().get("run_before", str)(x)
    worker, child = sys.modules["worker"], sys.modules["child"]
    seen = {
        "environment": dict(os.environ),
        "folder": os.getcwd(),
        "arguments": sys.argv,
        "path": sys.path,
        "name": read("/proc/self/comm"),
        "user": [os.getresuid(), os.getresgid(), os.getgroups()],
        "session": os.getsid(0) == os.getpid(),
        "group": os.getpgrp() == os.getpid(),
        "priority": [os.getpriority(os.PRIO_PROCESS, 0), os.sched_getscheduler(0), sorted(os.sched_getaffinity(0))],
        "limits": [resource.getrlimit(number) for number in range(16) if number != resource.RLIMIT_AS],
        "memory": [limit < 0 for limit in resource.getrlimit(resource.RLIMIT_AS)],
        "signals": [str(signal.getsignal(number)) for number in range(1, 65) if number not in (32, 33)],
        "blocked": sorted(signal.pthread_sigmask(signal.SIG_BLOCK, [])),
        "pending": sorted(signal.sigpending()),
        "timers": [signal.getitimer(which) for which in range(3)],
        "descriptors": [number for number in range(64) if is_open(number)],
        "threads": threading.active_count(),
        "settings": [sys.getrecursionlimit(), sys.getswitchinterval(), sys.get_int_max_str_digits(), gc.isenabled()],
        "hooks": [str(sys.excepthook), str(sys.gettrace()), str(sys.getprofile()), len(sys.meta_path)],
        "modules": sorted(name for name in sys.modules if name.split(".")[0] not in sys.stdlib_module_names),
        "builtins": sorted(vars(builtins)),
        "patched": [str(one) for one in (json.dumps, json.load, open, print, os.write, os.fork)],
        "of the judge": [str(one) for one in (worker.Worker.serve, child.Child.run)],
        "files": sorted(
            path for place in PLACES for path in glob.glob(f"{place}/**", recursive=True, include_hidden=True)
        ),
        "marks": [oct(os.stat("/tmp").st_mode), *os.stat("/tmp")[4:6], os.listxattr("/tmp")],
        "others": [pid for pid in os.listdir("/proc") if pid.isdigit() and int(pid) not in (1, os.getpid())],
        "sockets": read("/proc/net/unix").count("@"),
        "connections": [read(f"/proc/net/{kind}").count("\n") for kind in ("tcp", "tcp6", "udp", "udp6")],
        "traffic": re.findall(r"lo:.*", read("/proc/net/dev")),
        "objects": [read(f"/proc/sysvipc/{kind}").count("\n") for kind in ("shm", "sem", "msg")],
        "adjustment": read("/proc/self/oom_score_adj"),
        "mask": os.umask(0),
    }
    return re.sub("0x[0-9a-f]+", "somewhere", json.dumps(seen, sort_keys=True, default=str))


def below(place):
    return glob.glob(f"{place}/**", recursive=True, include_hidden=True)


def is_open(number):
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


def read(path):
    try:
        with open(path) as file:
            return file.read()
    except OSError as error:
        return str(error)
