"""The place Reflected: which recommendations have reached the draft, and which have not."""
