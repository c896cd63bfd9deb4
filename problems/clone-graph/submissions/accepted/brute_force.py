"""Gathers the stations in a list, copies them, and lays a track for each pair of stations that has one."""


class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        if not node:
            return None
        stations = [node]
        for station in stations:
            stations += [other for other in station.neighbors if other not in stations]
        copies = [Node(station.val) for station in stations]
        for a, copy_of_a in zip(stations, copies):
            for b, copy_of_b in zip(stations, copies):
                if b in a.neighbors:
                    copy_of_a.neighbors.append(copy_of_b)
        return copies[0]
