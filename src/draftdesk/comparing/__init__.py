"""Two sequences of paragraphs in, one `Comparison` out. Pure: no file, no window, no database."""
