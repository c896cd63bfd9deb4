"""A bare function that bisects by pairs: the run a number belongs to, then the number."""


def search(nums, target):
    def key(number):
        return number < nums[0], number

    i = bisect_left(nums, key(target), key=key)
    return i if i < len(nums) and nums[i] == target else -1
