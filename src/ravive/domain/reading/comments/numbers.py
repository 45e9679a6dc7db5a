"""Numbers in figures and in words."""

#: A number of things, up to the size of a career, in figures or in words.
NUMBER = (
    r"\d{1,2}(?:[.,]\d)?|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|"
    r"one|two|three|four|five|seven|eight|nine|ten|twelve|eighteen|fifteen|twenty"
)

_WORDS = {
    "un": 1, "une": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4, "four": 4, "cinq": 5,
    "five": 5, "six": 6, "sept": 7, "seven": 7, "huit": 8, "eight": 8, "neuf": 9, "nine": 9, "dix": 10, "ten": 10,
    "onze": 11, "eleven": 11, "douze": 12, "twelve": 12, "quinze": 15, "fifteen": 15, "dix-huit": 18, "eighteen": 18,
    "vingt": 20, "twenty": 20, "trente": 30, "thirty": 30,
}  # fmt: skip


def read_number(text: str) -> float | None:
    """Return the number that `text` writes in figures (`2`, `2,5`) or in words; whole numbers as int; else None."""
    text = text.strip()
    if text in _WORDS:
        return _WORDS[text]
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return int(number) if number.is_integer() else number
