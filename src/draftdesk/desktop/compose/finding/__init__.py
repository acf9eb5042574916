"""Finding in the draft: words, with others put in their place, and paragraphs by number."""
