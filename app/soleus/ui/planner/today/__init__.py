"""The card of today: what is to be done and why, and the question of the morning."""
