"""Finds a contradiction where the same word stands twice."""


class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {letter: set() for word in words for letter in word}
        for upper, lower in pairwise(words):
            if upper.startswith(lower):
                return ""
            for a, b in zip(upper, lower):
                if a != b:
                    after[a].add(b)
                    break
        count = Counter(letter for letters in after.values() for letter in letters)
        order = [letter for letter in after if not count[letter]]
        for placed in order:
            for letter in after[placed]:
                count[letter] -= 1
                if not count[letter]:
                    order.append(letter)
        return "".join(order) if len(order) == len(after) else ""
