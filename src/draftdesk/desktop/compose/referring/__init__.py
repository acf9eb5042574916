"""Cross-references: put in, and followed."""
