"""Compares all pairs of entries, and collects those that belong together with a search."""


class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        neighbours = defaultdict(list)
        for i, (a, b) in enumerate(intervals):
            for j in range(i):
                if a <= intervals[j][1] and intervals[j][0] <= b:
                    neighbours[i].append(j)
                    neighbours[j].append(i)
        merged = []
        seen = set()
        for i in range(len(intervals)):
            if i not in seen:
                seen.add(i)
                stack = [i]
                low, high = intervals[i]
                while stack:
                    k = stack.pop()
                    low = min(low, intervals[k][0])
                    high = max(high, intervals[k][1])
                    for j in neighbours[k]:
                        if j not in seen:
                            seen.add(j)
                            stack.append(j)
                merged.append([low, high])
        return merged
