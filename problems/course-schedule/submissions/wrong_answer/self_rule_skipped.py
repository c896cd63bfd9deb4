"""Drops the pairs in which both courses are the same."""


class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        waiting = defaultdict(list)
        rules = [0] * numCourses
        for course, before in prerequisites:
            if course != before:
                waiting[before].append(course)
                rules[course] += 1
        ready = [course for course in range(numCourses) if rules[course] == 0]
        for finished in ready:
            for course in waiting[finished]:
                rules[course] -= 1
                if rules[course] == 0:
                    ready.append(course)
        return len(ready) == numCourses
