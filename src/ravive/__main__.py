"""`python -m ravive`: the same as the `ravive` command."""

from ravive.project.main import main

main()
