"""Lines as blocks: paragraphs, list items and headings, whatever format they came in."""
