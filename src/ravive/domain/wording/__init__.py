"""Checks of a message before it leaves. No check is written yet: the room is kept for them."""
