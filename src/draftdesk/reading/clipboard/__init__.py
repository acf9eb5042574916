"""What another program put on the clipboard, read as the paragraphs of a draft."""
