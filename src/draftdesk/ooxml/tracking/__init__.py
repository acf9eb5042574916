"""A comparison laid into a Word package as tracked changes, and checked there."""
