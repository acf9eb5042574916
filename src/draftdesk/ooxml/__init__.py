"""Word's package: opened safely, walked once, and what python-docx lacks laid in."""
