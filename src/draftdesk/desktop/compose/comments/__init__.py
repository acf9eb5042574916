"""What the team remarks on the draft, beside it."""
