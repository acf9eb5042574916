"""The nouns of a negotiation and the pure rules that belong to them. Nothing here opens a file."""
