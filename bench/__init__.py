"""Speed with real sizes, and how well texts are read, as tables. Nothing here passes or fails."""
