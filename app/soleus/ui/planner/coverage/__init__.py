"""The strip above the week: what it covers, and what is missing."""
