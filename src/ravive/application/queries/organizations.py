"""Organisations of this installation, for who administers the machine."""

from uuid import UUID

from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.vocabulary import Role
from ravive.store.models import Member


def first_administrators() -> dict[str, Actor]:
    """Return, by name of organisation, its first active administrator, on whose behalf the machine acts. One query."""
    found: dict[str, Actor] = {}
    members = Member.objects.filter(role=Role.ADMINISTRATOR, is_active=True).select_related("organization", "user")
    for member in members.order_by("created_at", "pk"):
        found.setdefault(
            member.organization.name,
            Actor(
                organization_id=UUID(str(member.organization_id)),
                member_id=member.pk,
                role=Role.ADMINISTRATOR,
                language=member.user.language,
            ),
        )
    return found
