"""Who is signed in."""

from dataclasses import dataclass
from uuid import UUID

from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.vocabulary import Role
from ravive.store.models import Member


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The signed-in member, as the frame of every page shows them."""

    actor: Actor
    name: str
    organization: str


def signed_in(user_id: UUID) -> SignedIn | None:
    """Return the first active membership of a user, None when an administrator has closed them all. One query."""
    member = (
        Member.objects.filter(user_id=user_id, is_active=True)
        .select_related("organization", "user")
        .order_by("created_at", "pk")
        .first()
    )
    if member is None:
        return None
    actor = Actor(
        organization_id=member.organization_id,
        member_id=member.pk,
        role=Role(member.role),
        language=member.user.language,
    )
    return SignedIn(actor=actor, name=member.user.name or member.user.email, organization=member.organization.name)
