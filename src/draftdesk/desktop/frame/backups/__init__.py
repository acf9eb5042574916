"""The dated backups of all workspaces, and how to have one back."""
