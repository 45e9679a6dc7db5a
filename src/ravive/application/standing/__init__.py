"""Posts that stay open: who becomes callable for them, by comparing the last known decision with today's."""
