"""Tables of words, as they are written in the modules of this reader: in lines, with spaces between."""


def words(text: str) -> frozenset[str]:
    """Return the set of the words of `text`, which may run over several lines."""
    return frozenset(text.split())
