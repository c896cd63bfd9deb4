"""Takes the letters of each word to be in alphabetical order."""


class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {letter: set() for word in words for letter in word}
        for word in words:
            for a, b in pairwise(word):
                if a != b:
                    after[a].add(b)
        for upper, lower in pairwise(words):
            if upper != lower and upper.startswith(lower):
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
