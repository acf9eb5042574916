"""Export profiles in the window: how versions look on paper, setting by setting."""
