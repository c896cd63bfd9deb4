"""Carries the text read so far and looks it up among the beginnings of all words."""


class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        wanted = set(words)
        beginnings = {beginning for word in words for beginning in itertools.accumulate(word)}
        letters = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}
        found = set()

        def walk(place, text, used):
            text += letters[place]
            if text not in beginnings:
                return
            if text in wanted:
                found.add(text)
            used = used | {place}
            r, c = place
            for near in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if near in letters and near not in used:
                    walk(near, text, used)

        for place in letters:
            walk(place, "", set())
        return list(found)
