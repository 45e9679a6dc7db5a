"""The links between the pages of a list, the rest of its address kept."""

from dataclasses import dataclass

from django.http import HttpRequest


@dataclass(frozen=True, slots=True)
class PageLinks:
    """Where a list stands: `number` of `last`; the addresses before and after, None at the ends."""

    number: int
    last: int
    previous_url: str | None
    next_url: str | None

    @classmethod
    def of(cls, request: HttpRequest, *, number: int, last: int) -> "PageLinks":
        """Return the links around page `number` of the list that `request` shows."""
        return cls(
            number=number,
            last=last,
            previous_url=_address(request, number - 1) if number > 1 else None,
            next_url=_address(request, number + 1) if number < last else None,
        )


def _address(request: HttpRequest, number: int) -> str:
    query = request.GET.copy()
    query["page"] = str(number)
    return f"{request.path}?{query.urlencode()}"
