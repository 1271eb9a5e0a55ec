"""The trainee's world: standard library only, frozen values and pure functions."""
