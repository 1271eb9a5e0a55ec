"""The preferences: one searchable dialog whose changes show at once."""
