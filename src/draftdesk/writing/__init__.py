"""Model objects in, a file out: Word, Markdown, HTML."""
