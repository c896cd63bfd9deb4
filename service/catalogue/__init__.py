"""From the folders in problems/ to core.problem.Problem and its cases."""
