"""The sandbox of untrusted code: the one that candidates' submissions run in."""

import os
import threading

from sandbox import process, roundtrip
from sandbox.docker import image
from sandbox.docker.box import Box
from sandbox.docker.engine import Engine
from sandbox.docker.pool import Pool
from sandbox.docker.profile import Profile
from sandbox.errors import SandboxError
from sandbox.language import find
from sandbox.protocol import Heard, Limits, Report, Request


class DockerSandbox:
    """As many runs at a time as there are CPUs, so that one does not slow another.

    `spares` containers are kept warm ahead of need; `reuse` lets one owner's runs share a container. The engine is
    looked for at the first run: raises EngineMissing, ImageMissing or EngineTrouble from there.
    """

    def __init__(self, *, spares: int = 1, reuse: bool = True, runtime: str | None = None) -> None:
        self._slots = threading.BoundedSemaphore(os.cpu_count() or 1)
        self._lock = threading.Lock()
        self._engine: Engine | None = None
        self._pool = Pool(self._start, spares)
        self._reuse = reuse
        self._runtime = runtime

    def run(self, request: Request, heard: Heard | None = None) -> Report:
        with self._slots:
            return roundtrip.run(request, self._once, heard)

    def release(self, owner: str) -> None:
        for one in roundtrip.owners(owner):
            self._pool.release(one)

    def warm(self, language: str) -> None:
        """Start spare containers for this language in the background."""
        self._pool.warm(image.name(find(language)), Limits().memory_mib)

    def close(self) -> None:
        self._pool.close()
        if self._engine is not None:
            self._engine.close()

    def _once(self, request: Request, heard: Heard | None) -> Report:
        box = self._pool.take(request.owner, image.name(find(request.language)), request.limits.memory_mib)
        try:
            return box.run(request, heard)
        finally:
            box.usable = box.usable and self._reuse
            self._pool.give_back(request.owner, box)

    def _start(self, image_name: str, memory_mib: int) -> Box:
        profile = Profile(image=image_name, memory_mib=memory_mib, process=process.this(), runtime=self._runtime)
        return self._connected().start(profile)

    def _connected(self) -> Engine:
        with self._lock:
            if self._engine is None:
                engine = Engine()
                try:
                    engine.sweep()
                except SandboxError:
                    engine.close()
                    raise
                self._engine = engine
            return self._engine
