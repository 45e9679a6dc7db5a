"""
The demo: about 300 invented people, three houses, their openings and what changed.

It goes through the same doors as anybody's data: trackers are written as spreadsheets, then imported like a user's own.
"""
