"""A bare function that counts all numbers first."""


def containsDuplicate(nums):
    count = collections.Counter(nums)
    return any(times > 1 for times in count.values())
