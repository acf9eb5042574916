"""Tags, sessions and contributors put in order; near-identical snippets side by side."""
