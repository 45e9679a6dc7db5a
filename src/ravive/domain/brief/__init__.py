"""The call brief: ordered points, open questions, what not to say, and what to do if it goes badly."""

from ravive.domain.brief.build import brief_for
from ravive.domain.brief.result import Brief, Section, SectionKind

__all__ = ["Brief", "Section", "SectionKind", "brief_for"]
