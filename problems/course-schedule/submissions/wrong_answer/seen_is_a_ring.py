"""Takes each course that it meets for the second time for a ring."""


class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        before = defaultdict(list)
        for course, earlier in prerequisites:
            before[course].append(earlier)
        seen = set()

        def finish(course):
            if course in seen:
                return False
            seen.add(course)
            return all(finish(earlier) for earlier in before[course])

        return all(finish(course) for course in range(numCourses) if course not in seen)
