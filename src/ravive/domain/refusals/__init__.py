"""Claims, and whether each still holds for an opening, on a day."""
