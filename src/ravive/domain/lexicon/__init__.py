"""Skills, trades, places, languages: their names in French and English, and how near two of them are."""
