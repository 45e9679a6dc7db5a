"""Speed, measured with real sizes and printed as tables. Nothing here passes or fails."""
