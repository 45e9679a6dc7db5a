"""By which channel to reach a person, and why."""
