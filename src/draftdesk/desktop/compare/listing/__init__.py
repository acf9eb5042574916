"""The list of changes, and what it is narrowed to."""
