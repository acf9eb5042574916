"""The manual: short pages that ship with the program."""
