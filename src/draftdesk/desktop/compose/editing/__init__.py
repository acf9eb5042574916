"""The continuous editor: the whole draft as one page."""
