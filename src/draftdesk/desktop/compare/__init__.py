"""The place Compare: what changed between two texts, and what the delegation says of it."""
