"""A bare function that keeps the current stretch as a text and cuts it behind the earlier copy."""


def lengthOfLongestSubstring(s):
    window = ""
    best = 0
    for c in s:
        window = window[window.find(c) + 1 :] + c
        best = max(best, len(window))
    return best
