"""Rows into values of the domain, and back: one module a noun."""
