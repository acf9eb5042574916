"""The frame: the main window and what stands around the places."""
