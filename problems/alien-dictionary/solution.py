class Solution:
    def alienOrder(self, words: list[str]) -> str:
        after: dict[str, set[str]] = {letter: set() for word in words for letter in word}
        for upper, lower in pairwise(words):
            differing = next(((a, b) for a, b in zip(upper, lower, strict=False) if a != b), None)
            if differing is not None:
                after[differing[0]].add(differing[1])
            elif len(upper) > len(lower):
                return ""
        earlier = Counter(letter for letters in after.values() for letter in letters)
        order = [letter for letter in after if not earlier[letter]]
        for placed in order:
            for letter in sorted(after[placed]):
                earlier[letter] -= 1
                if not earlier[letter]:
                    order.append(letter)
        return "".join(order) if len(order) == len(after) else ""
