"""
What can be done: one function an intention, each in one durable transaction with exactly one audit row.

Arguments are keyword-only. `actor` is who acts; `at` is now, for no action reads the clock. An action that fails leaves
no trace. What a user can get wrong is a `RaviveError`.
"""

from ravive.application.actions.answers import do_draw_nothing, do_undo_answer
from ravive.application.actions.changes import do_record_change, do_withdraw_change
from ravive.application.actions.contacts import do_record_contact
from ravive.application.actions.imports import (
    do_fail_import,
    do_import_workbooks,
    do_receive_files,
    do_start_import,
    do_undo_import,
)
from ravive.application.actions.openings import (
    do_assign_opening,
    do_close_opening,
    do_correct_opening,
    do_create_opening,
    do_reopen_opening,
)
from ravive.application.actions.organizations import do_add_member, do_create_organization
from ravive.application.actions.outcomes import do_record_outcome, do_undo_outcome
from ravive.application.actions.permissions import do_allow_contact, do_inform, do_object, do_set_permission
from ravive.application.actions.rankings import do_keep_rankings, do_purge_rankings
from ravive.application.actions.recalls import do_decide_recall
from ravive.application.actions.refusals import (
    do_confirm_claim,
    do_correct_refusal,
    do_lift_firm_no,
    do_record_refusal,
)
from ravive.application.actions.rereading import do_answer_proposal, do_reopen_proposal, do_reread_comments
from ravive.application.actions.standing import do_bring_back, do_set_aside
from ravive.application.actions.weights import do_adopt_weights, do_put_back_weights

__all__ = [
    "do_add_member",
    "do_adopt_weights",
    "do_allow_contact",
    "do_answer_proposal",
    "do_assign_opening",
    "do_bring_back",
    "do_close_opening",
    "do_confirm_claim",
    "do_correct_opening",
    "do_correct_refusal",
    "do_create_opening",
    "do_create_organization",
    "do_decide_recall",
    "do_draw_nothing",
    "do_fail_import",
    "do_import_workbooks",
    "do_inform",
    "do_keep_rankings",
    "do_lift_firm_no",
    "do_object",
    "do_purge_rankings",
    "do_put_back_weights",
    "do_receive_files",
    "do_record_change",
    "do_record_contact",
    "do_record_outcome",
    "do_record_refusal",
    "do_reopen_opening",
    "do_reopen_proposal",
    "do_reread_comments",
    "do_set_aside",
    "do_set_permission",
    "do_start_import",
    "do_undo_answer",
    "do_undo_import",
    "do_undo_outcome",
    "do_withdraw_change",
]
