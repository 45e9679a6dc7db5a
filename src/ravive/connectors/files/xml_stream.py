"""Reading the XML inside workbooks as a stream, with everything dangerous in XML switched off."""

from collections.abc import Callable
from typing import IO
from xml.parsers import expat

from ravive.domain.kernel.errors import UnreadableFileError

Attributes = dict[str, str]
Start = Callable[[str, Attributes], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class _ForbiddenXmlError(Exception):
    """The document declares a type or an entity, which no workbook does."""


def local(name: str) -> str:
    """Return a tag or attribute without its prefix: writers are free to choose it."""
    return name.rpartition(":")[2]


def stream_xml(source: IO[bytes], *, file: str, start: Start, end: End | None = None, text: Text | None = None) -> None:
    """
    Hand the elements of a document over as they come. Nothing is kept.

    The parser is the standard library's, with document types and entities refused as defusedxml does: defusedxml itself
    builds trees in Python, several times slower on the million cells that a sheet may hold.

    Raises:
        UnreadableFileError: the document is not well formed, or declares entities.
    """
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    parser.buffer_text = True
    parser.StartElementHandler = start
    if end is not None:
        parser.EndElementHandler = end
    if text is not None:
        parser.CharacterDataHandler = text
    try:
        parser.ParseFile(source)
    except (expat.ExpatError, _ForbiddenXmlError, EOFError) as failure:
        raise UnreadableFileError("files.corrupt", file=file) from failure


def _refuse(*_: object) -> int:
    raise _ForbiddenXmlError
