"""Who acts: one value, handed to every door and every action."""

from dataclasses import dataclass
from uuid import UUID

from ravive.domain.kernel.vocabulary import Role


@dataclass(frozen=True, slots=True)
class Actor:
    """A member of an organisation, acting. A job that acts by itself carries the member on whose behalf it does."""

    organization_id: UUID
    member_id: UUID
    role: Role
    language: str = "fr"

    @property
    def may_read_people(self) -> bool:
        """Everybody but a hiring manager works in the pool; a hiring manager sees only the people of their openings."""
        return self.role is not Role.HIRING_MANAGER

    @property
    def may_recruit(self) -> bool:
        """Recruiters and administrators import, open posts and record what happens."""
        return self.role in {Role.RECRUITER, Role.ADMINISTRATOR}
