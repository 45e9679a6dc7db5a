"""Checks of a message before it leaves."""
