"""An import from the files that wait to the people in the pool: several actions in a row, each safe by itself."""

from datetime import date, datetime
from uuid import UUID

from ravive.application.access import AccessPurpose, access_import_run
from ravive.application.actions import do_fail_import, do_import_workbooks, do_receive_files, do_start_import
from ravive.application.actions.imports import ReceivedFile
from ravive.application.intake import understand
from ravive.application.ports import ports
from ravive.application.staging import access_upload, discard_upload
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.errors import RaviveError
from ravive.domain.kernel.tables import Workbook
from ravive.store.models import ImportRun
from ravive.store.originals import original_path


def receive_upload(*, actor: Actor, at: datetime, upload_id: UUID) -> UUID:
    """
    Turn an upload into an import to come, and return its identifier. Quick: nothing is read yet.

    Raises:
        NotFoundError: the upload expired, was imported or given up, or is somebody else's.
    """
    upload = access_upload(actor=actor, upload_id=upload_id)
    files = [ReceivedFile(name=file.name, path=file.path) for file in upload.files]
    run_id = do_receive_files(actor=actor, at=at, files=files)
    discard_upload(actor=actor, upload_id=upload_id)
    return run_id


def run_import(*, actor: Actor, at: datetime, on: date, run_id: UUID) -> None:
    """
    Read the files of an import into the pool. A file that turns out unusable ends the import, which then says why.

    Raises:
        NotPossibleError: the import has ended already.
    """
    run = access_import_run(actor, run_id, purpose=AccessPurpose.RECRUIT)
    do_start_import(actor=actor, at=at, run_id=run_id)
    try:
        workbooks = _read_originals(run)
        understanding = understand(workbooks, on=on, lexicon=ports().lexicon())
    except RaviveError as error:
        do_fail_import(actor=actor, at=at, run_id=run_id, error=error)
        return
    do_import_workbooks(actor=actor, at=at, workbooks=workbooks, understanding=understanding, run_id=run_id)


def _read_originals(run: ImportRun) -> list[Workbook]:
    files = run.files.order_by("pk").values_list("name", "digest")
    return [ports().read_workbook(original_path(digest), name=name) for name, digest in files]
