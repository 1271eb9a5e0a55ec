"""Backups, going back to one, what was deleted lately, and a logbook that is damaged or gone."""
