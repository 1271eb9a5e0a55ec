"""What comes next for an exercise and side, and why: training-rules.md, rules 6 to 11, 13 and 14, as pure functions."""
