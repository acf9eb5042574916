"""The pages of the file itself: made by LibreOffice, drawn as they come into view, printed."""
