"""What a WSGI server serves."""

import os

from django.core.wsgi import get_wsgi_application
from django.urls import resolve

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ravive.project.settings")

application = get_wsgi_application()

# The pages are loaded now, not under the eyes of the first visitor.
resolve("/")
