"""Members: what a user may do in an organisation."""

from django.db import models

from ravive.domain.kernel.vocabulary import Role
from ravive.store.fields import known_codes
from ravive.store.models.base import OwnedRow
from ravive.store.models.organization import Organization
from ravive.store.models.user import User


class Member(OwnedRow):
    """A user in an organisation. Members leave (`is_active`), never deleted: what they did bears their name."""

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="members")
    user = models.ForeignKey(User, models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=30)
    is_active = models.BooleanField(default=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organization", "user"], name="member_once_an_organization"),
            known_codes("role", Role, name="member_role_known"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} · {self.role}"
