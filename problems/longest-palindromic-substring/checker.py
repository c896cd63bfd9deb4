def check(got: str, expected: str, s: str) -> str | None:
    """None where the answer is a longest palindrome of the text, else the reason as a sentence."""
    if got not in s:
        return "The answer is not a stretch of s."
    if got != got[::-1]:
        return "The answer does not read the same both ways."
    if len(got) < len(expected):
        return f"The answer has {len(got)} characters, but one of {len(expected)} exists."
    return None
