"""May we hold, rank and contact this person? Retention clocks, objections, protected grounds."""
