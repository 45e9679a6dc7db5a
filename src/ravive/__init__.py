"""Ravive: call back, with tact and for a reason, the people you once refused."""
