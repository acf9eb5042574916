# Everything runs from .venv, which is made when first needed and again when pyproject.toml changes.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test bench slow lint wheel clean

run: .venv/ready
	$(BIN)/draftdesk demo --out demo

test: .venv/ready
	$(BIN)/python -m pytest --ignore=tests/benchmarks -m "not slow"

slow: .venv/ready
	$(BIN)/python -m pytest --ignore=tests/benchmarks -m slow --timeout=3600

bench: .venv/ready
	$(BIN)/python -m pytest tests/benchmarks -q

lint: .venv/ready
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

wheel: .venv/ready
	$(BIN)/python -m build --outdir dist

clean:
	rm -rf .venv dist demo .mypy_cache .ruff_cache .pytest_cache

.venv/ready: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "DraftDesk needs Python 3.11 or later: make PYTHON=python3.12")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch .venv/ready
