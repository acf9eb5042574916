"""Where every recommendation stands."""
