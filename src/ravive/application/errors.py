"""What an intention can run into, beside a file or a text that cannot be read."""

from ravive.domain.kernel.errors import RaviveError


class NotFoundError(RaviveError):
    """There is no such thing, or it is not yours: the two look the same, so that nothing can be probed."""

    def __init__(self, noun: str) -> None:
        super().__init__("error.not_found", noun=noun)


class NotAllowedError(RaviveError):
    """The role of the actor does not allow this, whatever it is done to."""

    def __init__(self, role: str) -> None:
        super().__init__("error.not_allowed", role=role)


class NotPossibleError(RaviveError):
    """What is asked makes no sense now: a closed post, an import undone twice, a reason left empty."""
