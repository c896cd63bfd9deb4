"""Lists the positions of the letters that t has and moves both ends over that list."""


class Solution:
    def minWindow(self, s: str, t: str) -> str:
        required = {c: t.count(c) for c in set(t)}
        places = [i for i, c in enumerate(s) if c in required]
        window = defaultdict(int)
        formed = left = 0
        best = None
        for place in places:
            c = s[place]
            window[c] += 1
            if window[c] == required[c]:
                formed += 1
            while formed == len(required):
                first = places[left]
                if best is None or place - first < best[1] - best[0]:
                    best = first, place
                if window[s[first]] == required[s[first]]:
                    formed -= 1
                window[s[first]] -= 1
                left += 1
        return s[best[0] : best[1] + 1] if best else ""
