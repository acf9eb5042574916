"""Snippets found by words and facets, hits grouped by source."""
