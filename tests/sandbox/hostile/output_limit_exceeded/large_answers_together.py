"""Pads right answers with spaces, each as large as is allowed, so that together they fill the judge's memory.

Stopped by: sandbox/inside/supervisor.py (exhausting)
"""

import os


def double(x):
    text = b"=%d" % (2 * x) + b" " * (4_000_000)
    data = memoryview(len(text).to_bytes(4) + text)
    while data:
        data = data[os.write(4, data) :]
    # what is returned now would be an answer to the next case
    while True:
        prefix = os.read(3, 4)
        arguments = os.read(3, int.from_bytes(prefix))
        text = b"=%d" % (2 * int(arguments.strip(b"[]"))) + b" " * (4_000_000)
        data = memoryview(len(text).to_bytes(4) + text)
        while data:
            data = data[os.write(4, data) :]
