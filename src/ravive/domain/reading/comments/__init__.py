"""
Reading a recruiter's comment: why it ended, how firmly, how it was told and taken, when to call back.

`read_comment` is the door. A comment is cut into `clauses`, a clause is seen as its `features` (words, what they are,
and the `concepts` they stand for), and a `model` (a small network) says how likely it tells each thing. `claims` makes
reasons of the clauses that tell one, and `slots` draws from them what the reason is made of.
"""

from ravive.domain.reading.comments.reading import read_comment
from ravive.domain.reading.comments.shape import CommentReading, SensitiveMention, to_contract

__all__ = ["CommentReading", "SensitiveMention", "read_comment", "to_contract"]
