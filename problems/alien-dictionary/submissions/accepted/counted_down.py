"""Counts for each letter those that must come before it and places the free ones, with a queue."""


class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {letter: set() for word in words for letter in word}
        count = dict.fromkeys(after, 0)
        for upper, lower in pairwise(words):
            for a, b in zip(upper, lower):
                if a != b:
                    if b not in after[a]:
                        after[a].add(b)
                        count[b] += 1
                    break
            else:
                if len(upper) > len(lower):
                    return ""
        queue = deque(letter for letter in count if count[letter] == 0)
        order = ""
        while queue:
            placed = queue.popleft()
            order += placed
            for letter in after[placed]:
                count[letter] -= 1
                if count[letter] == 0:
                    queue.append(letter)
        return order if len(order) == len(count) else ""
