from ravive.domain.reading.comments.slots.patterns import by_name, match, merged, patterns


def test_a_star_stands_for_any_ending_and_alone_for_any_word():
    table = patterns("coupe* * parole")
    assert match(["coupait", "la", "parole"], 0, table) is None
    assert match(["coupee", "sa", "parole"], 0, table) == (("coupe*", "*", "parole"), None)
    assert match(["coupee", "sa", "chaise"], 0, table) is None


def test_the_longest_pattern_counts_whether_its_first_word_is_whole_or_not():
    table = merged(patterns("temps, temps plein"), patterns("temp* plein fixe"))
    assert match(["temps", "plein", "ce", "jour"], 0, table) == (("temps", "plein"), None)
    assert match(["temps", "plein", "fixe"], 0, table) == (("temp*", "plein", "fixe"), None)


def test_a_dollar_stands_for_the_end_of_a_clause():
    table = patterns("days $")
    assert match(["days", ","], 0, table) is not None
    assert match(["days", "and"], 0, table) is not None
    assert match(["days", "off"], 0, table) is None


def test_an_elided_word_is_a_word_of_its_own():
    assert match(["a", "l'", "annee"], 0, patterns("a l'annee")) is not None


def test_the_patterns_of_a_line_answer_its_name():
    table = by_name("rigueur: bacle*,\n oublie*\nsoin: range *")
    assert match(["oublie"], 0, table) == (("oublie*",), "rigueur")
    assert match(["range", "rien"], 0, table) == (("range", "*"), "soin")
