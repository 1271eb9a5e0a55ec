"""The logbook's file: the only package that knows SQLAlchemy."""
