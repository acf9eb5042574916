"""DraftDesk: from the paper of a negotiation to a draft whose every paragraph can be traced."""

__version__ = "0.1.0"
