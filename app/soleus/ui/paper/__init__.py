"""Weeks and workouts on paper: printed, or saved as a PDF. Nothing of it is imported before it is asked for."""
