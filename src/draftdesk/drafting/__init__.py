"""The acts: what a drafter does, one module a place. Both the window and the command line call these."""
