"""The verdict of a recall, as it was shown."""

from typing import Any

from ravive.domain.recall.result import Recall
from ravive.store.values.plain import plain


def verdict_json(recall: Recall) -> dict[str, Any]:
    """
    Return a verdict as JSON: every code and figure of it, without the person, whose rows say the rest.

    It is kept to be explained and contested later; it is not read back into a recall, for the rules may have moved.
    """
    held: dict[str, Any] = plain(recall)
    held.pop("person")
    return held
