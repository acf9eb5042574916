"""The place Circulate: the versions of a draft, what they look like on paper, and what is handed out."""
