"""Reading .ods, the format of LibreOffice: one pass over its content for everything it holds."""

import zipfile
from pathlib import Path

from ravive.connectors.files.limits import Limits
from ravive.connectors.files.ods_content import OdsContent
from ravive.connectors.files.xml_stream import Attributes, local, stream_xml
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.kernel.tables import Sheet


def read_sheets(path: Path, *, file: str, limits: Limits) -> tuple[Sheet, ...]:
    """
    Read every sheet, hidden ones included.

    Raises:
        UnreadableFileError: protected, corrupt, too large, or another kind of document.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _refuse_protected(archive, file=file)
            if not archive.read("mimetype").strip().startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
                raise UnreadableFileError("files.not_a_table", file=file)
            content = OdsContent(file=file, limits=limits)
            for part in ("styles.xml", "content.xml"):
                if part in archive.namelist():
                    with archive.open(part) as source:
                        stream_xml(source, file=file, start=content.start, end=content.end, text=content.text)
    except (zipfile.BadZipFile, KeyError, ValueError) as failure:
        raise UnreadableFileError("files.corrupt", file=file) from failure
    return tuple(content.sheets)


def _refuse_protected(archive: zipfile.ZipFile, *, file: str) -> None:
    if "META-INF/manifest.xml" not in archive.namelist():
        return
    protected = []

    def start(tag: str, attributes: Attributes) -> None:
        if local(tag) == "encryption-data" and not attributes.get("ignored"):
            protected.append(tag)

    with archive.open("META-INF/manifest.xml") as source:
        stream_xml(source, file=file, start=start)
    if protected:
        raise UnreadableFileError("files.protected", file=file)
