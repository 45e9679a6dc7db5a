"""What is kept: the Django models, and one function a noun that turns rows into values of the domain and back."""
