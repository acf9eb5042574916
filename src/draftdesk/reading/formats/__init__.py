"""Each kind of file as lines: text, and what its place says of it."""
