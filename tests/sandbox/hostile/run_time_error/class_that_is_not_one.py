"""Has an instance that invents a method for every name, and a class that fails when it is made.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""


class Meta(type):
    def __call__(cls):
        raise SystemExit(0)


class Tally(metaclass=Meta):
    def __getattr__(self, name):
        return lambda *_: None

    def total(self):
        return 0
