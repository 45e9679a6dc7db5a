"""TEMPORARY (lead): unblocks imports until the real package interface is written over this file."""

from datetime import date

from ravive.domain.reading.comments.shape import CommentReading, SensitiveMention, to_contract

__all__ = ["CommentReading", "SensitiveMention", "read_comment", "to_contract"]


def read_comment(text: str, *, written_on: date | None = None) -> CommentReading:  # noqa: ARG001
    return CommentReading()
