"""A bare function with a queue of the latest positions of each letter, as many as t needs."""


def minWindow(s, t):
    queues = {c: deque([-1] * n, n) for c, n in Counter(t).items()}
    best = (inf, 0)
    for i, c in enumerate(s):
        if c in queues:
            queues[c].append(i)
            first = min(queue[0] for queue in queues.values())
            if first >= 0:
                best = min(best, (i - first, first))
    size, first = best
    return "" if size == inf else s[first : first + size + 1]
