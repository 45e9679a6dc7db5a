"""Which channel to use with a person, and why."""

from ravive.domain.channels.choice import choose_channel

__all__ = ["choose_channel"]
