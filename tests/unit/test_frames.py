import json
import struct
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox import frames
from sandbox.frames import BrokenFrame, Frame, FrameReader
from sandbox.protocol import CaseReport, Exit, Fault
from tests.factories import make_request

SOME_FRAMES = st.lists(st.lists(st.binary(max_size=20), max_size=3), min_size=1, max_size=5)


def frame(header: object, *blobs: bytes) -> bytes:
    return raw(json.dumps(header).encode(), *blobs)


def raw(header: bytes, *blobs: bytes) -> bytes:
    return struct.pack(">I", len(header)) + header + b"".join(blobs)


def fact(exit_: Exit, **more: int) -> dict[str, object]:
    return {"exit": exit_.value, "cpu_us": 1500, "wall_us": 2500, "status": 0, **more}


@given(SOME_FRAMES, st.data())
def test_any_split_of_the_bytes_gives_the_same_frames(blobs: list[list[bytes]], data: st.DataObject) -> None:
    wanted = [Frame({"number": i, "sizes": [len(one) for one in some]}, tuple(some)) for i, some in enumerate(blobs)]
    sent = b"".join(frame(one.header, *one.blobs) for one in wanted)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(sent)), max_size=8)))
    reader = FrameReader()
    parts = [sent[start:end] for start, end in zip([0, *cuts], [*cuts, len(sent)], strict=True)]
    assert [found for part in parts for found in reader.feed(part)] == wanted


def test_a_frame_needs_no_blobs() -> None:
    assert FrameReader().feed(frame({"ready": True})) == [Frame({"ready": True}, ())]


def test_an_incomplete_frame_waits() -> None:
    reader, sent = FrameReader(), frame({"sizes": [3]}, b"abc")
    assert reader.feed(sent[:-1]) == []
    assert reader.feed(sent[-1:]) == [Frame({"sizes": [3]}, (b"abc",))]


@pytest.mark.parametrize(
    "sent",
    [
        struct.pack(">I", frames.FRAME_CAP + 1),
        b"\xff\xff\xff\xff",
        raw(b"{"),
        raw(b"\xff\xfe"),
        raw(b""),
        frame([1, 2]),
        frame("text"),
        frame(None),
        frame({"sizes": 3}),
        frame({"sizes": ["a"]}),
        frame({"sizes": [None]}),
        frame({"sizes": [frames.FRAME_CAP, 1]}),
        frame({"sizes": [-1]}),
        frame({"sizes": "12"}, b"abc"),
        frame({"sizes": [1.5]}, b"a"),
        raw(b'{"sizes": [1e999]}'),
        raw(b"[" * 100_000),
    ],
    ids=[
        "header longer than the cap",
        "header of four GiB",
        "not JSON",
        "not UTF-8",
        "empty header",
        "a list",
        "a text",
        "nothing",
        "sizes is a number",
        "sizes holds text",
        "sizes holds nothing",
        "blobs longer than the cap",
        "negative size",
        "sizes is a text",
        "half a byte",
        "endless size",
        "nested too deep",
    ],
)
def test_a_broken_frame(sent: bytes) -> None:
    with pytest.raises(BrokenFrame):
        FrameReader().feed(sent)


@given(st.binary(max_size=200))
def test_random_bytes_are_frames_or_broken(sent: bytes) -> None:
    with suppress(BrokenFrame):
        FrameReader().feed(sent)


def test_a_request_is_one_frame_with_a_blob_for_each_case() -> None:
    request = make_request("def f(x): return x", [1], [[2, None, "ä"]], limits={"cpu_ms": 77})
    [found] = FrameReader().feed(frames.encode_request(request))
    assert found.header["load"] == {"source": request.source, "signature": request.signature.to_wire()}
    assert found.header["limits"]["cpu_ms"] == 77
    assert [json.loads(blob) for blob in found.blobs] == [[1], [[2, None, "ä"]]]


def test_a_source_that_is_no_text_can_be_sent() -> None:
    [found] = FrameReader().feed(frames.encode_request(make_request("\ud800")))
    assert found.header["load"]["source"] == "\ud800"


@pytest.mark.parametrize(
    ("measured", "said", "exit_", "answer"),
    [
        (Exit.ANSWERED, b"[1, null, true]", Exit.ANSWERED, [1, None, True]),
        (Exit.ANSWERED, b'"\\ud800"', Exit.ANSWERED, "\ud800"),
        (Exit.ANSWERED, b"1e400", Exit.ANSWERED, float("inf")),
        (Exit.ANSWERED, b"", Exit.DIED, None),
        (Exit.ANSWERED, b"{", Exit.DIED, None),
        (Exit.ANSWERED, b"\xff", Exit.DIED, None),
        (Exit.ANSWERED, b"9" * 5000, Exit.DIED, None),  # more digits than Python reads
        (Exit.ANSWERED, b"[" * 200_000, Exit.DIED, None),
        (Exit.TIME_LIMIT, b"1", Exit.TIME_LIMIT, None),  # an answer that came too late is none
        (Exit.MEMORY_LIMIT, b"", Exit.MEMORY_LIMIT, None),
        (Exit.OUTPUT_LIMIT, b"", Exit.OUTPUT_LIMIT, None),
    ],
    ids=lambda value: value.decode("ascii", "replace")[:12] if isinstance(value, bytes) else None,
)
def test_what_a_case_answered(measured: Exit, said: bytes, exit_: Exit, answer: object) -> None:
    report = frames.case_report(fact(measured), said, b"")
    assert (report.exit, report.answer) == (exit_, answer)


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (
            b'{"type": "KeyError", "message": "1", "line": 3, "trace": "t"}',
            Fault(type="KeyError", message="1", line=3, trace="t"),
        ),
        (b"{}", Fault(type="", message="", line=None)),
        (b"not JSON", Fault(type="", message="", line=None)),
        (b"[1]", Fault(type="", message="", line=None)),
        (b"[" * 200_000, Fault(type="", message="", line=None)),
        (b'{"type": 3, "message": null, "line": "3"}', Fault(type="3", message="None", line=None)),
        (b'{"line": true}', Fault(type="", message="", line=None)),
        (b'{"line": 1e400}', Fault(type="", message="", line=None)),
    ],
    ids=["whole", "empty", "not JSON", "a list", "nested too deep", "other types", "a bool for a line", "no line"],
)
def test_a_fault_is_what_the_process_said_however_odd(said: bytes, fault: Fault) -> None:
    assert frames.case_report(fact(Exit.RAISED), said, b"").fault == fault


def test_a_fault_is_cut_to_a_length_that_can_be_kept() -> None:
    said = json.dumps({"type": "E" * 10_000, "message": "m" * 10_000, "trace": "t" * 10_000}).encode()
    fault = frames.case_report(fact(Exit.RAISED), said, b"").fault
    assert fault is not None
    assert (len(fault.type), len(fault.message), len(fault.trace)) == (200, 2000, 4000)


def test_a_memory_error_is_the_memory_limit() -> None:
    assert frames.case_report(fact(Exit.RAISED), b'{"type": "MemoryError"}', b"").exit is Exit.MEMORY_LIMIT


@pytest.mark.parametrize(
    ("status", "message"),
    [(3, "the process ended itself with exit code 3"), (-9, "the process was ended by signal 9")],
)
def test_a_death_is_told(status: int, message: str) -> None:
    assert frames.case_report(fact(Exit.DIED, status=status), b"", b"").fault == Fault(
        type="", message=message, line=None
    )


def test_times_and_output_are_those_of_the_supervisor() -> None:
    report = frames.case_report(fact(Exit.ANSWERED), b"1", b"a\xffb")
    assert report == CaseReport(exit=Exit.ANSWERED, answer=1, output="a\ufffdb", cpu_ms=1.5, wall_ms=2.5)
