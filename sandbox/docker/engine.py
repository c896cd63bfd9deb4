"""The engine: every call has a deadline, and whatever goes wrong with it is an EngineTrouble."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import docker
import requests
from docker.errors import APIError, DockerException, ImageNotFound, NotFound
from urllib3.exceptions import HTTPError

from sandbox import process
from sandbox.docker import profile
from sandbox.docker.box import Box
from sandbox.errors import EngineMissing, EngineTrouble, ImageMissing

CALL_S = 30
_ALREADY_GOING = 409


class Engine:
    """A connection to the engine that DOCKER_HOST or the default socket reaches.

    Raises EngineMissing where none answers.
    """

    def __init__(self) -> None:
        try:
            self.client = _Client.from_env(timeout=CALL_S)
            self.version: str = self.client.version()["Version"]
        except (DockerException, requests.RequestException) as error:
            where = os.environ.get("DOCKER_HOST", "the default socket")
            raise EngineMissing(f"no Docker engine answers at {where}", "run: weakspot setup") from error

    def start(self, wanted: profile.Profile) -> Box:
        """Start a container and wait until its supervisor is ready. Raises ImageMissing or EngineTrouble."""
        api = self.client.api
        with _trouble("start a container"):
            try:
                # An engine that stops, or comes back after a crash, would wait 10 s for each to end as it is asked to.
                made = api.create_container(
                    **profile.container(wanted),
                    host_config=api.create_host_config(**profile.host(wanted)),
                    stop_signal="SIGKILL",
                )
            except ImageNotFound as error:
                raise ImageMissing(f"there is no image {wanted.image}", "run: weakspot setup") from error
            box = Box(self, made["Id"], wanted)
            try:
                box.attach(api.attach_socket(made["Id"], {"stdin": 1, "stdout": 1, "stderr": 1, "stream": 1}))
                api.start(made["Id"])
                box.wait_until_ready()
            except BaseException:
                with suppress(EngineTrouble):  # what went wrong first is what is told
                    box.close()
                raise
        return box

    def remove(self, container: str) -> None:
        """Kill and remove; one that is gone already is no error."""
        with _trouble("remove a container"):
            try:
                self.client.api.remove_container(container, force=True, v=True)
            except NotFound:
                pass
            except APIError as error:
                if error.status_code != _ALREADY_GOING:
                    raise

    def sweep(self) -> int:
        """Remove containers that a process which is no more has left behind. Returns how many there were.

        One that can't be removed stays for the next time: nobody's code waits for it.
        """
        with _trouble("list containers"):
            left = self.client.api.containers(all=True, filters={"label": profile.OWNER_LABEL})
        dead = [item["Id"] for item in left if not process.is_alive(item["Labels"][profile.OWNER_LABEL])]
        for container in dead:
            with suppress(EngineTrouble):
                self.remove(container)
        return len(dead)

    def told_of(self, container: str, *, within_s: float) -> list[tuple[str, str]]:
        """What the engine saw happen to it in the last so many seconds: actions, each with its exit code or none."""
        with _trouble("ask for events"):
            now = time.time()
            since, until = int(now - within_s), int(now) + 1  # it may be told a little later than it happens
            found = self.client.api.events(since=since, until=until, filters={"container": container}, decode=True)
            return [(one["Action"], one["Actor"]["Attributes"].get("exitCode", "")) for one in found]

    def containers(self) -> list[dict[str, Any]]:
        """What of ours there is, with labels."""
        with _trouble("list containers"):
            found: list[dict[str, Any]] = self.client.api.containers(all=True, filters={"label": profile.OWNER_LABEL})
        return found

    def has_image(self, name: str) -> bool:
        with _trouble("look for an image"):
            try:
                self.client.images.get(name)
            except ImageNotFound:
                return False
        return True

    def close(self) -> None:
        self.client.close()


class _Api(docker.APIClient):
    """The SDK gives no deadline to some of its calls: to attach, and to ask for events."""

    def send(self, request: requests.PreparedRequest, **options: Any) -> requests.Response:
        options["timeout"] = options.get("timeout") or CALL_S
        return super().send(request, **options)


class _Client(docker.DockerClient):
    def __init__(self, **options: Any) -> None:
        self.api = _Api(**options)


@contextmanager
def _trouble(doing: str) -> Iterator[None]:
    try:
        yield
    except (DockerException, requests.RequestException, HTTPError, OSError) as error:
        raise EngineTrouble(f"the engine could not {doing}: {error}", "see: weakspot doctor") from error
