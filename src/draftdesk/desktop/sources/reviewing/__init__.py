"""What arrives: dropped, pasted, chosen; looked at before anything is stored."""
