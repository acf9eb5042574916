"""What would be objected to in a text that is about to go out, found by rules of one function each."""
