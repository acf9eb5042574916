"""What is known of the chosen snippets, to be read and changed."""
