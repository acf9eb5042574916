"""The field that finds anything: snippets, sources, paragraphs and commands."""
