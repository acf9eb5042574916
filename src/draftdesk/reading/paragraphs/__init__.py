"""Lines in, the paragraphs of a negotiated text out, as they are compared: numbers apart, notes for themselves."""
