"""Small mistakes put into programs, to see whether hidden cases catch them."""
