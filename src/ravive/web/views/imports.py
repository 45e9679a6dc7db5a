"""Imports: drop files, see what was understood, say yes, follow, read the report, take it back."""

from uuid import UUID

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_htmx.http import HttpResponseClientRefresh

from ravive.application.access import AccessPurpose, may
from ravive.application.actions import do_undo_import
from ravive.application.errors import NotPossibleError
from ravive.application.importing import receive_upload, run_import
from ravive.application.queries.import_preview import preview_import
from ravive.application.queries.imports import import_file, list_imports
from ravive.application.queries.to_confirm import count_to_confirm
from ravive.application.staging import IncomingFile, discard_upload, stage_files
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.kernel.sayings import Line
from ravive.web.fragments import wants_fragment
from ravive.web.middleware import member_of
from ravive.web.moment import now, today
from ravive.web.speech import sentence


@require_http_methods(["GET", "HEAD", "POST"])
def imports(request: HttpRequest) -> HttpResponse:
    """List the imports of the past; or take files in, and go on to what was understood of them."""
    actor = member_of(request).actor
    if request.method != "POST":
        return _page(request, actor)
    files = request.FILES.getlist("files")
    try:
        upload = stage_files(actor=actor, files=[_incoming(file) for file in files])
    except UnreadableFileError as error:
        return _page(request, actor, refused=(error.line,))
    if not upload.files:
        return _page(request, actor, refused=upload.refused)
    return redirect("import_preview", upload.id)


def _page(request: HttpRequest, actor: Actor, *, refused: tuple[Line, ...] = ()) -> HttpResponse:
    context = {
        "imports": list_imports(actor=actor),
        "refused": refused,
        "may_import": may(actor, AccessPurpose.RECRUIT),
    }
    return render(request, "imports/list.html", context, status=422 if refused else 200)


def _incoming(file: UploadedFile) -> IncomingFile:
    return IncomingFile(name=file.name or "?", size=file.size or 0, chunks=file.chunks())


@require_safe
def preview(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """Show what was understood, before anything is kept."""
    found = preview_import(actor=member_of(request).actor, upload_id=upload_id, on=today())
    return render(request, "imports/preview.html", {"preview": found})


@require_POST
def confirm(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """Say yes: the files are handed over, and the page of the import reads them."""
    run_id = receive_upload(actor=member_of(request).actor, at=now(), upload_id=upload_id)
    return redirect("import_report", run_id)


@require_POST
def discard(request: HttpRequest, upload_id: UUID) -> HttpResponse:
    """Say no: nothing stays."""
    discard_upload(actor=member_of(request).actor, upload_id=upload_id)
    messages.success(request, _("Nothing was imported, and the files are gone."))
    return redirect("imports")


@require_safe
def report(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Show how an import goes, or what became of it. While it goes, htmx asks again and again."""
    actor = member_of(request).actor
    found = import_file(actor=actor, run_id=run_id)
    is_htmx = wants_fragment(request)
    if is_htmx and not found.line.is_open:
        return HttpResponseClientRefresh()
    may_import = may(actor, AccessPurpose.RECRUIT)
    to_confirm = count_to_confirm(actor=actor, run_id=run_id) if may_import and found.line.is_done else 0
    context = {"import": found, "may_import": may_import, "to_confirm": to_confirm}
    return render(request, "imports/_progress.html" if is_htmx else "imports/report.html", context)


@require_POST
def run(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Read the files of an import. The page asks for it as soon as it is shown, and waits for the answer."""
    try:
        run_import(actor=member_of(request).actor, at=now(), on=today(), run_id=run_id)
    except NotPossibleError as error:
        messages.error(request, sentence(error.line))
    if wants_fragment(request):
        return HttpResponseClientRefresh()
    return redirect("import_report", run_id)


@require_POST
def undo(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Take back what an import brought."""
    try:
        gone = do_undo_import(actor=member_of(request).actor, at=now(), run_id=run_id)
    except NotPossibleError as error:
        messages.error(request, sentence(error.line))
    else:
        said = ngettext("Undone: %(n)s person left the pool.", "Undone: %(n)s people left the pool.", gone)
        messages.success(request, said % {"n": gone})
    return redirect("import_report", run_id)
