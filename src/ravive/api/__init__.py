"""The HTTP API. Nothing is served here yet: the room is kept so that the rules of the floors hold from day one."""
