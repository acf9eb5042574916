"""What people say of a text: shown one below another, and written."""
