"""Searches a half that rises only if the target is between its ends, and a half that falls in any case."""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        def look(left, right):
            if left == right:
                return left if nums[left] == target else -1
            if nums[left] < nums[right] and not nums[left] <= target <= nums[right]:
                return -1
            mid = (left + right) // 2
            return max(look(left, mid), look(mid + 1, right))

        return look(0, len(nums) - 1)
