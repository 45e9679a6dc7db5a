"""The nouns of the store, one file each."""

from ravive.store.models.application import Application
from ravive.store.models.audit_entry import AuditEntry
from ravive.store.models.change import Change
from ravive.store.models.contact import Contact
from ravive.store.models.fact import PersonChannel, PersonFact, PersonMark, PersonWishes
from ravive.store.models.import_run import Corroboration, ImportFile, ImportRun, SourceRow
from ravive.store.models.member import Member
from ravive.store.models.message import Message
from ravive.store.models.opening import Opening
from ravive.store.models.organization import Organization
from ravive.store.models.outcome import RecallOutcome
from ravive.store.models.permission import Permission
from ravive.store.models.person import Person, PersonEmail, PersonLink, PersonPhone
from ravive.store.models.ranking import RankedPlace, RankedState, Ranking, RankingDeed, RankingView
from ravive.store.models.recall import Recall
from ravive.store.models.refusal import Refusal
from ravive.store.models.rereading import ReadingProposal, Rereading
from ravive.store.models.round import DueContact, Round
from ravive.store.models.standing import StandingDecision, StandingNotice, StandingSweep, StandingTouch
from ravive.store.models.user import User
from ravive.store.models.weights import AdoptedWeights

__all__ = [
    "AdoptedWeights",
    "Application",
    "AuditEntry",
    "Change",
    "Contact",
    "Corroboration",
    "DueContact",
    "ImportFile",
    "ImportRun",
    "Member",
    "Message",
    "Opening",
    "Organization",
    "Permission",
    "Person",
    "PersonChannel",
    "PersonEmail",
    "PersonFact",
    "PersonLink",
    "PersonMark",
    "PersonPhone",
    "PersonWishes",
    "RankedPlace",
    "RankedState",
    "Ranking",
    "RankingDeed",
    "RankingView",
    "ReadingProposal",
    "Recall",
    "RecallOutcome",
    "Refusal",
    "Rereading",
    "Round",
    "SourceRow",
    "StandingDecision",
    "StandingNotice",
    "StandingSweep",
    "StandingTouch",
    "User",
]
