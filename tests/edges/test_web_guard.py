"""A page from elsewhere can't drive the server, and a page of ours loads nothing from elsewhere."""

import pytest

from service.api.pages import POLICY
from service.web.guard import HEADERS, Guard
from tests.edges.worlds import World


# The name in a request, and whether it is one of the server's.
@pytest.mark.parametrize(
    ("host", "is_ours"),
    [
        ("localhost", True),
        ("localhost:8000", True),
        ("127.0.0.1:8000", True),
        ("192.168.1.7:8000", True),  # an address can't be bound to another
        ("[::1]:8000", True),
        ("practice.example:8000", True),  # one that was set
        ("evil.example", False),  # a name that was bound to this machine's address
        ("localhost.evil.example", False),
        ("127.0.0.1.evil.example", False),
        ("[", False),
        ("", False),
    ],
)
def test_a_name_that_is_not_this_server_s_is_refused(site: World, host: str, is_ours: bool) -> None:
    site.app.middleware_stack = None
    [guard] = [one for one in site.app.user_middleware if one.cls is Guard]
    guard.kwargs["hosts"] = frozenset({"practice.example"})
    assert (site.pages.get("/settings", headers={"Host": host}).status_code == 200) is is_ours


# What a browser says of a form's origin, and whether it is heard.
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 303),  # a program, which says nothing
        ({"Origin": "http://localhost"}, 303),
        ({"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"}, 303),
        ({"Origin": "http://localhost:3000"}, 403),  # another port is another site
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),  # a sandboxed frame
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
    ],
)
def test_a_change_that_another_site_asks_for_is_refused(site: World, headers: dict[str, str], status: int) -> None:
    said = site.pages.post("/start", data={"slug": "alpha"}, headers=headers)
    assert said.status_code == status
    assert len(site.http.get("/interviews").json()["items"]) == (status == 303)


def test_the_api_is_guarded_too(site: World) -> None:
    said = site.http.post("/interviews", json={"slug": "alpha"}, headers={"Origin": "https://evil.example"})
    assert (said.status_code, said.json()["title"]) == (403, "foreign")
    assert site.http.get("/interviews", headers={"Host": "evil.example"}).status_code == 421


@pytest.mark.parametrize("path", ["/", "/problems", "/report", "/settings", "/docs", "/nowhere", "/api/v1/health"])
def test_every_answer_says_what_it_may_load(site: World, path: str) -> None:
    headers = site.pages.get(path).headers
    assert {name: headers[name] for name in HEADERS} == HEADERS
    assert "unsafe" not in headers["Content-Security-Policy"]


def test_the_report_as_one_file_may_load_nothing(site: World) -> None:
    said = site.http.get("/report", headers={"Accept": "text/html"})
    assert said.headers["Content-Security-Policy"] == POLICY


def test_the_cookie_is_for_this_site_and_for_no_script(site: World) -> None:
    cookie = site.pages.post("/settings", data={"theme": "dark"}).headers["Set-Cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
