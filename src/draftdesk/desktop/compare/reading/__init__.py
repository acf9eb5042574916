"""What stands in the middle of Compare: both texts in one, or side by side."""
