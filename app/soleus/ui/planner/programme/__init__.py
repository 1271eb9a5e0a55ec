"""The programme the trainee is on, and the ones there are."""
