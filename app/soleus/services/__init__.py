"""Use-cases: what a user can do with a logbook. Imports the domain only."""
