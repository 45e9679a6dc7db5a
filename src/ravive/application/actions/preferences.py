"""What a member chooses for themselves."""

from datetime import datetime

from django.db import transaction

from ravive.application import audit
from ravive.application.access import AccessPurpose, access_member
from ravive.application.errors import NotPossibleError
from ravive.application.sentences import LANGUAGES
from ravive.domain.kernel.actor import Actor
from ravive.store.models import User


@transaction.atomic(durable=True)
def do_choose_language(*, actor: Actor, at: datetime, language: str) -> None:
    """
    Speak to a member in another language from now on.

    Raises:
        NotPossibleError: Ravive does not speak it.
    """
    if language not in LANGUAGES:
        raise NotPossibleError("error.language_not_spoken", language=language)
    member = access_member(actor, actor.member_id, purpose=AccessPurpose.VIEW)
    User.objects.filter(pk=member.user_id).update(language=language)
    audit.record(actor=actor, at=at, action="choose_language", subject=member, language=language)
