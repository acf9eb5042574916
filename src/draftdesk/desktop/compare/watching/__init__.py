"""What the delegation watches in the texts."""
