"""What drafters changed: the words of the page set beside those of a version, while they are written."""
