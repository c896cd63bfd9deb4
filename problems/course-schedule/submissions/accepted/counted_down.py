"""Finishes courses that wait for nothing, with a queue, and counts them."""


class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        waiting = defaultdict(list)
        rules = Counter()
        for course, before in prerequisites:
            waiting[before].append(course)
            rules[course] += 1
        queue = deque(course for course in range(numCourses) if not rules[course])
        while queue:
            numCourses -= 1
            for course in waiting[queue.popleft()]:
                rules[course] -= 1
                if not rules[course]:
                    queue.append(course)
        return numCourses == 0
