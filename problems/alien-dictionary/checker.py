def check(got: str, expected: str, words: list[str]) -> str | None:
    """None where the answer is an alphabet that sorts the words, or rightly says that there is none."""
    if not expected:
        return "No order of the letters sorts the page, so the answer must be empty." if got else None
    if not got:
        return "The answer is empty, but an order exists."
    if sorted(got) != sorted(set("".join(words))):
        return "The answer must hold each letter that occurs exactly once, and nothing else."
    place = {letter: i for i, letter in enumerate(got)}
    page = [[place[letter] for letter in word] for word in words]
    return None if page == sorted(page) else "The page is not sorted by this order."
