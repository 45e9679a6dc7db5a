"""The bond drawn on a line of years."""

from ravive.web.bond_strip import Mark, draw_bond


def test_marks_stand_in_the_order_of_time_within_the_drawing() -> None:
    strip = draw_bond([Mark(20, "refusal"), Mark(3, "contact")], first_year=2024, months=24)

    assert [dot.kind for dot in strip.dots] == ["contact", "refusal"]
    assert 0 <= strip.dots[0].x < strip.dots[1].x < strip.today <= strip.width


def test_each_year_has_its_tick() -> None:
    strip = draw_bond([Mark(0, "contact")], first_year=2024, months=26)

    assert [tick.year for tick in strip.ticks] == [2024, 2025, 2026]


def test_the_silence_starts_at_the_last_exchange_and_not_at_our_last_attempt() -> None:
    strip = draw_bond([Mark(2, "contact"), Mark(9, "reached")], first_year=2025, months=12)

    assert strip.silence_from == strip.dots[0].x


def test_without_any_exchange_no_silence_is_drawn() -> None:
    assert draw_bond([Mark(2, "reached")], first_year=2025, months=12).silence_from is None


def test_a_first_contact_this_month_can_be_drawn() -> None:
    strip = draw_bond([Mark(0, "contact")], first_year=2026, months=0)

    assert strip.today == strip.dots[0].x
