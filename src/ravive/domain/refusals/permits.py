"""The right to work: asked of everybody by law, whether the advert says so or not."""

import re

from ravive.domain.lexicon import fold

_PERMIT = re.compile(
    r"work permit|right to work|permis de travail|autorisation de travail|titre de sejour|droit de travailler"
    r"|\bvisa\b|sponsor|carte de sejour|recepisse"
)


def is_work_permit(label: str) -> bool:
    """Whether a credential is the right to work."""
    return _PERMIT.search(fold(label)) is not None
