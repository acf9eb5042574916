"""What would be objected to in a version or the draft before it goes out: a list that leads to each place."""
