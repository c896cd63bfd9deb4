"""An engine of the tests' own: they stop, kill, freeze and fill it, and no other engine notices. Needs root."""

import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import docker

from sandbox.docker import image, install
from sandbox.docker.engine import Engine
from sandbox.errors import EngineTrouble
from sandbox.language import discover

DEADLINE_S = 60.0
DISK_MIB = 512

_PATH = f"{os.environ.get('PATH', '')}:/usr/local/sbin:/usr/sbin:/sbin"
# Its network is a namespace of its own: an engine without a bridge removes the bridge that it finds. Its mounts are in
# one, too, and end with it. What it stores is on a small file system in memory, which a test can fill.
_HOLDER = (
    "mkdir -p /run/containerd && mount -t tmpfs own /run/containerd"
    f" && mount -t tmpfs -o size={DISK_MIB}m own data && echo ready && exec cat"
)


@contextmanager
def opened() -> Iterator["OwnEngine"]:
    """One that answers and has the sandbox images. Of its processes, mounts and files nothing is left afterwards."""
    with tempfile.TemporaryDirectory(prefix="weakspot-engine-") as folder:
        engine = OwnEngine(Path(folder))
        try:
            engine.start()
            engine.load_images()
            yield engine
        finally:
            engine.end()


def runsc() -> str | None:
    """Where gVisor's runtime is, None where it is not installed."""
    return shutil.which("runsc", path=_PATH)


def install_runsc() -> None:
    """Where this user may install it and there is such a package; elsewhere the tests that need it are left out."""
    facts = install.gather()
    if runsc() is None and facts.is_root and facts.distribution in ("debian", "ubuntu"):
        print("installing gVisor's runsc, for tests")
        with suppress(EngineTrouble):
            install.apt_install(["runsc"], print)


class OwnEngine:
    """`host` is its DOCKER_HOST."""

    def __init__(self, folder: Path) -> None:
        self.host = f"unix://{folder}/docker.sock"
        self._folder = folder
        (folder / "data").mkdir()
        self._log = (folder / "log").open("ab")
        command = ["unshare", "--net", "--mount", "sh", "-c", _HOLDER]
        self._holder = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._holder.stdout is not None
        assert self._holder.stdout.readline() == b"ready\n"
        self._filler = Path(f"/proc/{self._holder.pid}/root{folder}/data/filler")
        self._process: subprocess.Popen[bytes] | None = None
        gvisor = {"runsc": {"path": runsc(), "runtimeArgs": ["--platform=ptrace", "--network=none"]}} if runsc() else {}
        (folder / "config.json").write_text(json.dumps({"shutdown-timeout": 2, "runtimes": gvisor}))

    def start(self) -> None:
        """Return when it answers."""
        inside = ["nsenter", "--target", str(self._holder.pid), "--net", "--mount", "--wd=/"]
        options = {"host": self.host} | {
            name: self._folder / place
            for name, place in {
                "config-file": "config.json",
                "data-root": "data",
                "exec-root": "exec",
                "pidfile": "pid",
            }.items()
        }
        command = [*inside, "dockerd", *(f"--{name}={value}" for name, value in options.items())]
        no_network = ["--bridge=none", "--iptables=false", "--ip-masq=false"]
        environment = os.environ | {"PATH": _PATH}
        self._process = subprocess.Popen(
            [*command, *no_network], env=environment, stdout=self._log, stderr=subprocess.STDOUT
        )
        _eventually(self._answers)

    def stop(self) -> None:
        """As a service manager stops it."""
        self._signal(signal.SIGTERM)
        self._wait()

    def kill(self) -> None:
        """Its containerd is killed with it, by the kernel; a next dockerd that still found that alive would use it."""
        containerd = int((self._folder / "exec/containerd/containerd.pid").read_text())
        self._signal(signal.SIGKILL)
        self._wait()
        _eventually(lambda: not Path(f"/proc/{containerd}").exists())

    def freeze(self) -> None:
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def fill_disk(self) -> None:
        with suppress(OSError), self._filler.open("wb", buffering=0) as filler:
            while True:
                filler.write(bytes(1 << 16))

    def free_disk(self) -> None:
        self._filler.unlink(missing_ok=True)

    def remove_images(self) -> None:
        with self.client() as client:
            for name in map(image.name, discover().values()):
                client.api.remove_image(name, force=True)

    def load_images(self) -> None:
        """Copy the sandbox images from the default engine: this one has no network to build them with."""
        with closing(Engine()) as default, self.client() as client:
            for language in discover().values():
                image.build(default, language, say=print)
                client.images.load(default.client.api.get_image(image.name(language)))

    def containers(self) -> list[dict[str, Any]]:
        """All of them, in whatever state.

        A dockerd that was killed may list as dead, after its start, what it has removed and knows nothing of.
        """
        with self.client() as client:
            listed = client.api.containers(all=True)
            return [one for one in listed if one["State"] != "dead" or _is_known(client, one["Id"])]

    @contextmanager
    def client(self) -> Iterator[docker.DockerClient]:
        with closing(docker.DockerClient(base_url=self.host)) as client:
            yield client

    def process_of(self, container: str) -> int:
        """The number of its first process on this machine: the supervisor."""
        with self.client() as client:
            return int(client.api.inspect_container(container)["State"]["Pid"])

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def mend(self) -> None:
        """Whatever was done to it, and without containers."""
        assert self._process is not None
        if self._process.poll() is None:
            self.thaw()
        else:
            self.start()
        self.free_disk()
        with self.client() as client:
            for container in client.api.containers(all=True):
                with suppress(docker.errors.APIError):  # it goes already
                    client.api.remove_container(container["Id"], force=True)
            if not client.images.list():
                self.load_images()

    def end(self) -> None:
        """Of it and all that it has started nothing runs any more."""
        if self._process is not None and self._process.poll() is None:
            self.thaw()
            self.stop()
        for pid in self._processes():
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        _eventually(lambda: not self._processes())
        self._holder.communicate()
        self._log.close()

    def _answers(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, (self._folder / "log").read_text()[-4000:]
        with closing(socket.socket(socket.AF_UNIX)) as asking, suppress(OSError):
            asking.connect(self.host.removeprefix("unix://"))
            asking.sendall(b"GET /_ping HTTP/1.0\r\n\r\n")
            return b" 200 " in asking.recv(64)
        return False

    def _signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def _wait(self) -> None:
        assert self._process is not None
        self._process.wait(timeout=DEADLINE_S)

    def _processes(self) -> list[int]:
        """What runs among its mounts, but for the holder of them, and the containers that these processes hold."""
        mounts = os.readlink(f"/proc/{self._holder.pid}/ns/mnt")
        parents, ours = {}, set[int]()
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
                if os.readlink(folder / "ns/mnt") == mounts:
                    ours.add(int(folder.name))
        ours.discard(self._holder.pid)
        return sorted(ours | {pid for pid, parent in parents.items() if parent in ours})


def _is_known(client: docker.DockerClient, container: str) -> bool:
    try:
        client.api.inspect_container(container)
    except docker.errors.NotFound:
        return False
    return True


def _eventually(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < end, f"{condition} was never true in {DEADLINE_S} s"
        time.sleep(0.02)


if __name__ == "__main__":
    install_runsc()
