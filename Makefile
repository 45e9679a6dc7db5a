.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help run test check bench bench-matching bench-reading bench-recall train-reading setup setup-dev messages screenshots lock

# Say what each of these does.
help:
	@awk '/^# /{text=substr($$0,3)} /^[a-z-]+:/{if(text!=""){split($$1,name,":");printf "  make %-13s %s\n",name[1],text};text=""}' $(MAKEFILE_LIST)

# Set everything up and open Ravive on demo data.
run: setup
	@$(BIN)/ravive up

# Set everything up and pass all the tests: SQLite, PostgreSQL and a real Chromium.
test: setup-dev
	@$(BIN)/python tools/test.py

# Check format, lint, types, import rules, migrations and translations.
check: setup-dev
	@$(BIN)/python tools/check.py

# Measure speed with real sizes and print the tables.
bench: setup-dev
	@$(BIN)/python -m bench

# Measure what is read on unseen comments and adverts, print the tables, write the page.
bench-reading: setup-dev
	@$(BIN)/python -m bench.reading --write

# Measure how well titles are matched to trades on public yardsticks (../shared), print the tables, write the page.
bench-matching: setup-dev
	@$(BIN)/python -m bench.matching --write

# Measure the ranking of pools of up to a million made-up people and print the tables.
bench-recall: setup-dev
	@$(BIN)/python -m bench.recall

# Learn the weights of the comments reader again from corpus/ (several minutes).
train-reading: setup-dev
	@$(BIN)/python -m training

# Make the private environment that running needs (.venv).
setup:
	@$(PYTHON) tools/bootstrap.py run

# Make the private environment that working on Ravive needs (.venv).
setup-dev:
	@$(PYTHON) tools/bootstrap.py dev

# Bring the French catalogue up to date with the code and the templates.
messages: setup-dev
	@$(BIN)/python tools/messages.py

# Take the screenshots of the README again.
screenshots: setup-dev
	@$(BIN)/python tools/screenshots.py

# Pin every dependency anew, with hashes (needs uv on the path).
lock:
	@uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q pyproject.toml -o requirements/run.lock
	@uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q pyproject.toml --group dev -o requirements/dev.lock
