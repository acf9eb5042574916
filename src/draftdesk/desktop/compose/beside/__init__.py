"""A source read beside the draft, in the lower half of the split page."""
