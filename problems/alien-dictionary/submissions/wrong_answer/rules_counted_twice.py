"""Counts a rule each time it is found, and takes it off once."""


class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {letter: set() for word in words for letter in word}
        count = dict.fromkeys(after, 0)
        for upper, lower in pairwise(words):
            for a, b in zip(upper, lower):
                if a != b:
                    after[a].add(b)
                    count[b] += 1
                    break
            else:
                if len(upper) > len(lower):
                    return ""
        order = [letter for letter in count if count[letter] == 0]
        for placed in order:
            for letter in after[placed]:
                count[letter] -= 1
                if count[letter] == 0:
                    order.append(letter)
        return "".join(order) if len(order) == len(count) else ""
