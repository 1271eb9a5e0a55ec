"""What the Help menu opens: the sheet of keys, the manual, the first steps, and the words about the program."""
