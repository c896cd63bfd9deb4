"""Returns an order of the letters even where the rules go round in a ring."""


class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {letter: set() for word in words for letter in word}
        for upper, lower in pairwise(words):
            for a, b in zip(upper, lower):
                if a != b:
                    after[a].add(b)
                    break
            else:
                if len(upper) > len(lower):
                    return ""
        order = []
        seen = set()

        def visit(letter):
            if letter not in seen:
                seen.add(letter)
                for other in after[letter]:
                    visit(other)
                order.append(letter)

        for letter in after:
            visit(letter)
        return "".join(reversed(order))
