"""
Where files wait between "here they are" and "yes, import them".

Each upload has a folder of its own under the data directory: its files, and `upload.json` that says whose they are. A
folder goes once it is imported or given up, and after a day in any case. Nothing waiting here is in the database.
"""

import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path, PurePath
from uuid import UUID, uuid4

from django.conf import settings

from ravive.application.access import AccessPurpose, check_may
from ravive.application.errors import NotFoundError
from ravive.application.ports import ports
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.kernel.sayings import Line
from ravive.domain.kernel.tables import Workbook

EXPIRES_AFTER = timedelta(days=1)
MOST_FILES = 20
_LABEL = "upload.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingFile:
    """A file as it arrives: what its owner calls it, its bytes in chunks, and their number."""

    name: str
    size: int
    chunks: Iterable[bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class StagedFile:
    """A file that waits: what its owner calls it, where it is, its size in bytes and its SHA-256."""

    name: str
    path: Path
    size: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """The files of one upload. `refused` says, a line a file, which could not be read and why; those are gone."""

    id: UUID
    files: tuple[StagedFile, ...]
    refused: tuple[Line, ...] = ()


def stage_files(*, actor: Actor, files: Sequence[IncomingFile]) -> Upload:
    """
    Keep the files that can be read until they are imported or given up.

    A file that cannot be read is named in `refused` and not kept; when none can, nothing stays behind.

    Raises:
        UnreadableFileError: no file, too many, or one too large to be looked at.
        NotAllowedError: the role does not import.
    """
    check_may(actor, AccessPurpose.RECRUIT)
    discard_expired()
    _check_sizes(files)
    folder = _root() / str(uuid4())
    folder.mkdir(parents=True, mode=0o700)
    tried = [_try_out(_write(folder, index, file)) for index, file in enumerate(_apart(files))]
    upload = Upload(
        id=UUID(folder.name),
        files=tuple(file for file in tried if isinstance(file, StagedFile)),
        refused=tuple(refusal for refusal in tried if isinstance(refusal, Line)),
    )
    if upload.files:
        _label(folder, actor, upload)
    else:
        shutil.rmtree(folder)
    return upload


def access_upload(*, actor: Actor, upload_id: UUID) -> Upload:
    """
    Return an upload of this member.

    Raises:
        NotFoundError: it expired, was imported or given up, or is somebody else's.
    """
    check_may(actor, AccessPurpose.RECRUIT)
    folder = _root() / str(upload_id)
    label = folder / _LABEL
    held = json.loads(label.read_text(encoding="utf-8")) if label.is_file() else None
    if held is None or held["member"] != str(actor.member_id) or held["organization"] != str(actor.organization_id):
        raise NotFoundError("upload")
    return Upload(
        id=upload_id,
        files=tuple(StagedFile(**{**file, "path": folder / file["path"]}) for file in held["files"]),
        refused=tuple(Line(line["code"], line["data"]) for line in held["refused"]),
    )


def discard_upload(*, actor: Actor, upload_id: UUID) -> None:
    """Give an upload up: its files go. One that is already gone is no error."""
    try:
        access_upload(actor=actor, upload_id=upload_id)
    except NotFoundError:
        return
    shutil.rmtree(_root() / str(upload_id), ignore_errors=True)


def discard_expired() -> int:
    """Remove what has waited for more than a day, and say how many uploads that was."""
    limit = (ports().now() - EXPIRES_AFTER).timestamp()
    root = _root()
    expired = [folder for folder in root.iterdir() if folder.stat().st_mtime < limit] if root.is_dir() else []
    for folder in expired:
        shutil.rmtree(folder, ignore_errors=True)
    return len(expired)


def read_upload(upload: Upload) -> list[Workbook]:
    """Read the files of an upload, in the order in which they were dropped."""
    return [ports().read_workbook(file.path, name=file.name) for file in upload.files]


def _root() -> Path:
    return Path(settings.DATA_DIR) / "staging"


def _check_sizes(files: Sequence[IncomingFile]) -> None:
    if not files:
        raise UnreadableFileError("upload.nothing")
    if len(files) > MOST_FILES:
        raise UnreadableFileError("upload.too_many", n=len(files), most=MOST_FILES)
    for file in files:
        if file.size > settings.UPLOAD_LIMIT_BYTES:
            raise UnreadableFileError("upload.too_large", file=file.name, limit=settings.UPLOAD_LIMIT_BYTES // 2**20)


def _write(folder: Path, index: int, file: IncomingFile) -> StagedFile:
    """Write a file under a name of ours: the one it came with is only ever shown."""
    path = folder / f"{index}{Path(file.name).suffix.lower()[:8]}"
    digest = hashlib.sha256()
    with path.open("wb") as target:
        for chunk in file.chunks:
            digest.update(chunk)
            target.write(chunk)
    return StagedFile(name=file.name, path=path, size=file.size, digest=digest.hexdigest())


def _apart(files: Sequence[IncomingFile]) -> list[IncomingFile]:
    """Return the files, those that share a name numbered: rows are found again by the name of their file."""
    seen: Counter[str] = Counter()
    named: list[IncomingFile] = []
    for file in files:
        seen[file.name] += 1
        path = PurePath(file.name)
        name = file.name if seen[file.name] == 1 else f"{path.stem} ({seen[file.name]}){path.suffix}"
        named.append(replace(file, name=name))
    return named


def _try_out(file: StagedFile) -> StagedFile | Line:
    """Return the file under the name its workbook gives it; or why it cannot be read, and then it is gone."""
    try:
        workbook = ports().read_workbook(file.path, name=file.name)
    except UnreadableFileError as error:
        file.path.unlink()
        return error.line
    return replace(file, name=workbook.file)


def _label(folder: Path, actor: Actor, upload: Upload) -> None:
    held = {
        "member": str(actor.member_id),
        "organization": str(actor.organization_id),
        "at": ports().now().isoformat(timespec="seconds"),
        "files": [
            {"name": file.name, "path": file.path.name, "size": file.size, "digest": file.digest}
            for file in upload.files
        ],
        "refused": [{"code": line.code, "data": dict(line.data)} for line in upload.refused],
    }
    (folder / _LABEL).write_text(json.dumps(held, ensure_ascii=False), encoding="utf-8")
