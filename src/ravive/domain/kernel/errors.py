"""Errors as data: a code, its fields, and a sentence made at the edge."""

from ravive.domain.kernel.sayings import Line, Value, data_of


class RaviveError(Exception):
    """
    Something a person can understand and mend.

    `code` has a sentence in French and in English that names the place and the way out; `data` fills it in.
    """

    def __init__(self, code: str, **data: Value) -> None:
        """Keep the code and its fields."""
        super().__init__(code, data)
        self.code = code
        self.data = data_of(**data)

    @property
    def line(self) -> Line:
        """What to say of it."""
        return Line(self.code, self.data)


class UnreadableFileError(RaviveError):
    """A file that cannot be read at all: empty, corrupt, protected by a password, too large, or not what it claims."""


class UnusableTextError(RaviveError):
    """A text that tells too little, or is in a language that is not read here."""
