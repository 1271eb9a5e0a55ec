"""What the trainee owns, and the plates that go on a bar."""
