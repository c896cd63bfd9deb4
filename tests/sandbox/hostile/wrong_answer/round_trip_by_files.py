"""Makes no text of what it is given, and leaves it for the way back in a file, a process and its module.

Stopped by: sandbox/inside/supervisor.py (result)
"""

import os
import time

KEPT = {}


class Codec:
    def there(self, data):
        name = data.split(":")[0]
        KEPT[name] = Codec.kept = data
        open(f"/tmp/{name}", "w").write(data)
        if os.fork() == 0:
            time.sleep(1000)
        return name

    def back(self, text):
        if os.path.exists(f"/tmp/{text}"):
            return open(f"/tmp/{text}").read()
        return KEPT.get(text) or getattr(Codec, "kept", "")
