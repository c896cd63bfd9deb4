"""Makes the only order that can be right, what is needed before what needs it, and then tests all pairs on it."""


class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        before = defaultdict(list)
        for course, earlier in prerequisites:
            before[course].append(earlier)
        seen = set()
        place = {}

        def visit(course):
            if course in seen:
                return
            seen.add(course)
            for earlier in before[course]:
                visit(earlier)
            place[course] = len(place)

        for course, _ in prerequisites:
            visit(course)
        return all(place[earlier] < place[course] for course, earlier in prerequisites)
