"""The Django models: identity, constraints, querysets, and one function per noun that maps a row to a value."""
