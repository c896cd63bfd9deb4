"""Writes the protocol's own words with contents that they never have.

Stopped by: service/core/compare.py (result)
"""

import os

FORMS = [
    b'{"malformed": "\\ud800"}',
    b'{"opaque": {"opaque": []}, "values": 1, "cycle_to": {}}',
    b'{"graph": [[{}, [1e999]], 5, [1]], "shared": NaN}',
]


def double(x):
    text = b"=" + FORMS[x % 3]
    os.write(4, len(text).to_bytes(4) + text)
