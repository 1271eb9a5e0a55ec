"""Other programs' files and our own open ones, read into and written from domain values."""
