"""What was done, and how to get back to how it was then."""
