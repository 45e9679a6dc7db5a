"""
Reading a recruiter's comment: why it ended, how firmly, how it was told and taken, when to call back.

`read_comment` is the door. Each family of reasons has its module: a readable table of signs, and the slots drawn from
what they matched. `scopes` says whether a sign weighed, and of whom it speaks.
"""

from ravive.domain.reading.comments.reading import read_comment
from ravive.domain.reading.comments.shape import CommentReading, SensitiveMention, to_contract

__all__ = ["CommentReading", "SensitiveMention", "read_comment", "to_contract"]
