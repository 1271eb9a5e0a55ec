"""Who the logbook belongs to: trainees, the one shown, and what they weigh."""
