"""Organisations and their members."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from ravive.application import audit
from ravive.application.access import AccessPurpose, check_may
from ravive.application.actions.common import said
from ravive.application.errors import NotPossibleError
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.vocabulary import Role
from ravive.store.models import Member, Organization, User


@transaction.atomic(durable=True)
def do_create_organization(
    *, at: datetime, name: str, email: str, administrator: str, password: str | None = None, language: str = "fr"
) -> Actor:
    """
    Found an organisation with its first administrator, and return that administrator as an actor.

    Somebody whose address is already known keeps their password. Without a password, none can be used to sign in yet.
    """
    organization = Organization.objects.create(name=said(name, field="name")[:200], language=language, created_at=at)
    user = _user(at=at, email=email, name=administrator, password=password, language=language)
    member = Member.objects.create(organization=organization, user=user, role=Role.ADMINISTRATOR.value, created_at=at)
    audit.record_for(
        organization_id=organization.pk, member_id=member.pk, at=at, action="create_organization", subject=organization
    )
    return Actor(organization_id=organization.pk, member_id=member.pk, role=Role.ADMINISTRATOR, language=user.language)


@transaction.atomic(durable=True)
def do_add_member(
    *,
    actor: Actor,
    at: datetime,
    email: str,
    name: str,
    role: Role,
    password: str | None = None,
) -> UUID:
    """
    Add a member, or let a former one back in, and return their identifier.

    Raises:
        NotPossibleError: the address is that of an active member.
    """
    check_may(actor, AccessPurpose.ADMINISTER)
    user = _user(at=at, email=email, name=name, password=password, language=actor.language)
    member, is_new = Member.objects.get_or_create(
        organization_id=actor.organization_id, user=user, defaults={"role": role.value, "created_at": at}
    )
    if not is_new:
        _let_back_in(member, role)
    audit.record(actor=actor, at=at, action="add_member", subject=member, role=role.value)
    return member.pk


def _let_back_in(member: Member, role: Role) -> None:
    if member.is_active:
        raise NotPossibleError("error.member_already", email=member.user.email)
    member.role, member.is_active = role.value, True
    member.save(update_fields=["role", "is_active"])


def _user(*, at: datetime, email: str, name: str, password: str | None, language: str) -> User:
    address = said(email, field="email").lower()
    known = User.objects.filter(email=address).first()
    if known is not None:
        return known
    return User.objects.create_user(address, password, name=name.strip()[:200], language=language, created_at=at)
