"""How a submission's id reaches a judge. The row in the store is the truth: a lost id is found again by the sweep."""
