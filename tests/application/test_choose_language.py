"""What a member chooses for themselves."""

import pytest

from cast import NOW, a_cast
from ravive.application.actions.preferences import do_choose_language
from ravive.application.errors import NotPossibleError
from ravive.store.models import AuditEntry, Member

pytestmark = pytest.mark.django_db


def test_the_language_is_kept_for_the_next_visit_and_one_audit_row_says_so() -> None:
    cast = a_cast()
    before = AuditEntry.objects.count()

    do_choose_language(actor=cast.alice, at=NOW, language="en")

    assert Member.objects.select_related("user").get(pk=cast.alice.member_id).user.language == "en"
    assert AuditEntry.objects.count() == before + 1
    assert AuditEntry.objects.order_by("-pk").first().action == "choose_language"


def test_a_language_that_is_not_spoken_changes_nothing() -> None:
    cast = a_cast()

    with pytest.raises(NotPossibleError):
        do_choose_language(actor=cast.alice, at=NOW, language="de")

    assert Member.objects.select_related("user").get(pk=cast.alice.member_id).user.language == "fr"
