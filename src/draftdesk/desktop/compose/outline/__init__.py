"""The draft as its headings and paragraphs: where one is, where one goes, and what stands under what."""
