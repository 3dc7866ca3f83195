# Everything runs in the project's own .venv, made from a hash-pinned lock file with the machine's Python and pip.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test check coverage format bench bench-scale slow torture locales screen lock clean

run: $(VENV)/.any locales/.compiled          ## open the app on the sample case, or play it to its end without a terminal
	@$(BIN)/python -m assistant demo

test: check                 ## every check that .ci/run runs

check: $(VENV)/.dev locales/.compiled        ## format, lint, types, layers, catalogues, tests
	$(BIN)/ruff format --check assistant tests bench tools hatch_build.py
	$(BIN)/ruff check assistant tests bench tools hatch_build.py
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -m "not slow" -n 2 --dist loadfile --max-worker-restart 0

coverage: $(VENV)/.dev locales/.compiled     ## which lines the tests run, in one process
	$(BIN)/python -m pytest -m "not slow" --cov --cov-report=term

format: $(VENV)/.dev        ## write code in the house format
	$(BIN)/ruff check --fix-only assistant tests bench tools
	$(BIN)/ruff format assistant tests bench tools hatch_build.py

bench: $(VENV)/.dev locales/.compiled        ## measured ratios, side by side in one run
	$(BIN)/python -m bench

bench-scale: $(VENV)/.dev locales/.compiled  ## a store of half a million entries against its goals; built once, in two minutes
	$(BIN)/python -m bench.scale

torture slow: $(VENV)/.dev locales/.compiled         ## the long harnesses in full; says how many trials each ran
	$(BIN)/python -m pytest -o faulthandler_timeout=0 -m slow
	$(BIN)/python -m pytest -o faulthandler_timeout=0 --hypothesis-profile=searching -m "hypothesis and not slow"

locales: $(VENV)/.dev       ## extract texts, update and compile the catalogues
	$(BIN)/python -m tools.locales update

screen: $(VENV)/.dev locales/.compiled       ## draw the picture of the screen in the README anew
	$(BIN)/python -m tools.screen

lock:                       ## resolve pyproject.toml into the two hash-pinned files
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -o requirements.lock
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -o requirements-dev.lock

locales/.compiled: $(VENV)/.any $(wildcard locales/*/LC_MESSAGES/*.po)
	@$(BIN)/python -m tools.locales compile
	@touch $@

$(VENV)/.any: requirements.lock
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.dev: $(VENV)/.any requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

clean:                      ## remove what was built
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage dist build locales/.compiled
