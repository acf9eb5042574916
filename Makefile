# Everything runs from .venv, which is made when first needed and again when pyproject.toml changes.
PYTHON ?= python3
BIN := .venv/bin

# One more than there are cores: a test of the window waits as often as it works.
WORKERS = $(shell $(BIN)/python -c "import os; print((os.cpu_count() or 1) + 1)")

# Where a window can be shown: the name of a display, or a system that always has one.
SCREEN := $(DISPLAY)$(WAYLAND_DISPLAY)$(filter Windows_NT,$(OS))$(filter Darwin,$(shell uname -s))

# Each test worker and each program that tests start would else compile everything anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test bench slow lint translations wheel clean

run: .venv/forms
ifeq ($(SCREEN),)
	$(BIN)/draftdesk demo --out demo
else
	test -f demo/water.draftdesk || $(BIN)/draftdesk demo --out demo
	$(BIN)/draftdesk demo/water.draftdesk
endif

test: .venv/forms
	$(BIN)/python -m pytest --ignore=tests/benchmarks -m "not slow" --numprocesses $(WORKERS) --dist worksteal --benchmark-disable

slow: .venv/forms
	$(BIN)/python -m pytest --ignore=tests/benchmarks -m slow --timeout=3600

bench: .venv/forms
	$(BIN)/python -m pytest tests/benchmarks -q

lint: .venv/forms
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

# New words of the program go into resources/translations/*.ts; what was translated is kept.
translations: .venv/forms
	$(BIN)/python packaging/translations.py

wheel: .venv/forms
	$(BIN)/python -m build --outdir dist

clean:
	rm -rf .venv dist demo .mypy_cache .ruff_cache .pytest_cache

.venv/ready: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "DraftDesk needs Python 3.11 or later: make PYTHON=python3.12")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch .venv/ready

# Qt's compilers make Python of the forms in ui/ and what Qt loads of the translations; an installation does that itself, a
# changed form or translation does it again.
.venv/forms: .venv/ready packaging/build_hook.py $(wildcard ui/*.ui resources/translations/*.ts)
	$(BIN)/python packaging/build_hook.py
	touch .venv/forms
