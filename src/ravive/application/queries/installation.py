"""What an installation holds, before anybody is signed in."""

from ravive.domain.kernel.vocabulary import Role
from ravive.store.models import Member, Organization


def is_empty() -> bool:
    """Say whether no organisation has been made yet. One query."""
    return not Organization.objects.exists()


def has_administrator() -> bool:
    """Say whether somebody may administer. One query."""
    return Member.objects.filter(role=Role.ADMINISTRATOR, is_active=True).exists()
