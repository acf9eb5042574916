"""What assembling would do, shown before anything is written."""
