"""The bond with a person: last contact, silence, reactions, promises."""

from ravive.domain.bond.bond import Bond, ContactBasis, bond_of, furthest_stage

__all__ = ["Bond", "ContactBasis", "bond_of", "furthest_stage"]
