class Solution:
    def search(self, nums: list[int], target: int) -> int:
        low, high = 0, len(nums) - 1
        while low <= high:
            middle = (low + high) // 2
            if nums[middle] == target:
                return middle
            if nums[low] <= nums[middle]:
                in_left = nums[low] <= target < nums[middle]
            else:
                in_left = not nums[middle] < target <= nums[high]
            if in_left:
                high = middle - 1
            else:
                low = middle + 1
        return -1
