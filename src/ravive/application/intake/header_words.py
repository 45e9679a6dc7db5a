"""What the name of a column says of its content, in French and English."""

from functools import lru_cache

from ravive.application.intake.forbidden import is_forbidden_header
from ravive.application.intake.understanding import ColumnRole
from ravive.application.intake.word_lists import any_of, words_of
from ravive.domain.lexicon import fold

#: The first pattern that matches decides.
_PATTERNS = tuple((ColumnRole(entry["role"]), any_of(entry["words"])) for entry in words_of("columns")["column"])
#: Longer than this, a cell is a sentence and no name of a column.
_LONGEST_HEADER = 60

#: The columns of the messages in a LinkedIn archive, folded: a table of its own kind.
MESSAGE_COLUMNS = frozenset({"from", "to", "sender profile url", "date", "content"})

#: Roles that say who a row is about.
IDENTITY = frozenset(
    {
        ColumnRole.FULL_NAME,
        ColumnRole.FIRST_NAME,
        ColumnRole.LAST_NAME,
        ColumnRole.EMAIL,
        ColumnRole.PHONE,
        ColumnRole.LINK,
        ColumnRole.CONTACT,
    }
)


@lru_cache(maxsize=4096)
def role_of_header(text: str) -> ColumnRole | None:
    """Return what the name of a column says that it holds; None when the words say nothing."""
    folded = " ".join(fold(text).replace("_", " ").replace("*", " ").split()).strip(" :-")
    if not folded or len(folded) > _LONGEST_HEADER:
        return None
    if is_forbidden_header(folded):
        return ColumnRole.FORBIDDEN
    for role, pattern in _PATTERNS:
        if pattern.search(folded):
            return role
    return None
