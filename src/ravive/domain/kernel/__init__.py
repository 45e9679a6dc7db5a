"""The words and the small values that every other part of the domain speaks."""
