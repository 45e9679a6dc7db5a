"""What a recruiter's note tells beside the reasons of a refusal: contacts, habits, requests, facts, wishes."""

from ravive.domain.reading.notes.reading import NoteReading, read_note

__all__ = ["NoteReading", "read_note"]
