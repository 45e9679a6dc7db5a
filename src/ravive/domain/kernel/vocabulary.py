"""
The vocabulary of Ravive, one value for one idea.

These are the stored values: database, pages, API and command line all speak them. Labels in French and English
belong to the interface. A code is never deleted or renamed, for stored history speaks it; it may only be hidden.
"""

from enum import StrEnum


class ReasonKind(StrEnum):
    """Why an application ended."""

    MISSING_SKILL = "missing_skill"
    EXPERIENCE_SHORT = "experience_short"
    EXPERIENCE_OVER = "experience_over"
    SALARY_GAP = "salary_gap"
    LOCATION = "location"
    AVAILABILITY = "availability"
    LANGUAGE = "language"
    SOFT_SKILL = "soft_skill"
    CULTURE_FIT = "culture_fit"
    MOTIVATION = "motivation"
    OUTRANKED = "outranked"
    POSITION_CLOSED = "position_closed"
    CONTRACT = "contract"
    CREDENTIAL = "credential"
    CONDUCT = "conduct"
    CANDIDATE_WITHDREW = "candidate_withdrew"
    OTHER = "other"


class WithdrawalCause(StrEnum):
    """Why a candidate left the process: the `cause` of a `candidate_withdrew`."""

    OTHER_OFFER = "other_offer"
    SALARY = "salary"
    TOO_SLOW = "too_slow"
    ROLE = "role"
    LOCATION = "location"
    PERSONAL = "personal"
    UNKNOWN = "unknown"


class Side(StrEnum):
    """Who ended it."""

    COMPANY = "company"
    CANDIDATE = "candidate"
    UNKNOWN = "unknown"


class Firmness(StrEnum):
    """How firm the no was. `open_door` outweighs `not_now`; `firm_no` outweighs both."""

    FIRM_NO = "firm_no"
    NOT_NOW = "not_now"
    OPEN_DOOR = "open_door"
    UNKNOWN = "unknown"


class Feedback(StrEnum):
    """How the no was told."""

    NONE = "none"
    GENERIC = "generic"
    ARGUED = "argued"
    UNKNOWN = "unknown"


class Reaction(StrEnum):
    """How the person took it."""

    WELL = "well"
    NEUTRAL = "neutral"
    DISAPPOINTED = "disappointed"
    HOSTILE = "hostile"
    UNKNOWN = "unknown"


class Stage(StrEnum):
    """The furthest stage that was reached, in the order of the process."""

    APPLIED = "applied"
    SCREENED = "screened"
    INTERVIEWED = "interviewed"
    TEAM_INTERVIEWED = "team_interviewed"
    FINAL = "final"
    OFFER = "offer"
    UNKNOWN = "unknown"

    @property
    def depth(self) -> int:
        """How far the process went: 0 when unknown, 6 for an offer."""
        return _STAGE_DEPTH[self]


_STAGE_DEPTH = {
    Stage.UNKNOWN: 0,
    Stage.APPLIED: 1,
    Stage.SCREENED: 2,
    Stage.INTERVIEWED: 3,
    Stage.TEAM_INTERVIEWED: 4,
    Stage.FINAL: 5,
    Stage.OFFER: 6,
}


class Ground(StrEnum):
    """A protected ground (Code du travail L1132-1, GDPR article 9): never a reason, never an input."""

    AGE = "age"
    SEX = "sex"
    PREGNANCY = "pregnancy"
    FAMILY = "family"
    ORIGIN = "origin"
    NATIONALITY = "nationality"
    RELIGION = "religion"
    HEALTH = "health"
    DISABILITY = "disability"
    APPEARANCE = "appearance"
    SEXUAL_ORIENTATION = "sexual_orientation"
    GENDER_IDENTITY = "gender_identity"
    UNION = "union"
    POLITICS = "politics"
    ADDRESS = "address"
    POVERTY = "poverty"
    SURNAME = "surname"
    OTHER = "other"


class Status(StrEnum):
    """Whether a claim of the past still holds for an opening, on a day."""

    LIFTED = "lifted"
    STANDS = "stands"
    UNKNOWN = "unknown"


class Decision(StrEnum):
    """What to do about a person for an opening, in the order of the list."""

    CALL_NOW = "call_now"
    WARM_UP = "warm_up"
    LET_GO = "let_go"
    BLOCKED = "blocked"


class Channel(StrEnum):
    """A way to reach somebody, heaviest first."""

    PHONE = "phone"
    EMAIL = "email"
    SMS = "sms"
    LINKEDIN = "linkedin"


class ChangeKind(StrEnum):
    """What changed in the company."""

    MANAGEMENT = "management"
    ORGANISATION = "organisation"
    NEEDS = "needs"
    STRATEGY = "strategy"
    TERMS = "terms"


class Finding(StrEnum):
    """What the wording check finds in a message."""

    FIRST_CONTACT_DENIAL = "first_contact_denial"
    BLAMES_COLLEAGUE = "blames_colleague"
    OVERCONFIDENT = "overconfident"
    ABRUPT_PITCH = "abrupt_pitch"
    NO_HISTORY = "no_history"
    NO_CHANGE_NAMED = "no_change_named"
    EMPTY_FORMULA = "empty_formula"
    NO_REASON = "no_reason"
    NO_PERSPECTIVE = "no_perspective"
    FALSE_HOPE = "false_hope"
    DISCRIMINATORY = "discriminatory"
    PUSHY = "pushy"


class MessageKind(StrEnum):
    """What a message is for."""

    REFUSAL = "refusal"
    RECALL = "recall"
    REPLY = "reply"


class Role(StrEnum):
    """What a member of an organisation may do."""

    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring_manager"
    ADMINISTRATOR = "administrator"
    DATA_PROTECTION_OFFICER = "data_protection_officer"
