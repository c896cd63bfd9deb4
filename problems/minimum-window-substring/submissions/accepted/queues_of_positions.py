"""A bare function with a queue of the latest positions of each letter, as many as t needs."""


def minWindow(s, t):
    queues = {c: deque([-inf] * n, n) for c, n in Counter(t).items()}
    pieces = []
    for i, c in enumerate(s):
        if c in queues:
            queues[c].append(i)
            first = min(queue[0] for queue in queues.values())
            if first != -inf:
                pieces.append((i - first, first))
    if not pieces:
        return ""
    size, first = min(pieces)
    return s[first : first + size + 1]
