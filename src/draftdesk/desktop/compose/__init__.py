"""The place where the draft is written."""
