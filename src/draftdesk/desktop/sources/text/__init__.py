"""A source as read, its snippets marked; marking by keys."""
