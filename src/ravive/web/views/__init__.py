"""The views: a file a screen, functions, one call of the application each."""
