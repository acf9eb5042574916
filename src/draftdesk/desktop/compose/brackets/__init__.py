"""Square brackets in the text: what is done with them, and how they are shown."""
