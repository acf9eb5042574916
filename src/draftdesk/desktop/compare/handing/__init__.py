"""What goes out of a comparison: copied, written, printed; and what comes in to be held against the versions."""
