"""What Ravive knows: pure functions over values. No Django, no clock, no I/O, no randomness."""
