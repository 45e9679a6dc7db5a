"""What runs by itself: periodic work and the worker."""
