# Everything here sets itself up: `make run`, `make test` and `make lab` work from a fresh clone.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# where it is set, every process compiles anew what it imports: seven seconds for Keras alone
unexport PYTHONDONTWRITEBYTECODE
# processes that share the test files in the order of tests/conftest.py; the third of `make test`
# computes while a browser or a kernel lets the others wait
SHARE := --dist loadfile --no-loadscope-reorder

.PHONY: run test test-fast coverage lab check biome bundle proof benchmarks docs networks clean

run: $(READY)
	$(BIN)/python -m interp run

test: $(READY)
	$(BIN)/python -m pytest -n 3 $(SHARE)

# what is left is for whoever is editing: a minute, without browsers, Keras and commands
test-fast: $(READY)
	$(BIN)/python -m pytest -n 2 $(SHARE) -m "not proof and not slow"

lab: $(READY)
	$(BIN)/jupyter lab --notebook-dir notebooks

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory biome; else echo "biome left out: npm is not installed"; fi

# for whoever changes the JavaScript; its bundles are committed, so that nobody else needs npm
biome: node_modules/.package-lock.json
	npm run --silent check

bundle: node_modules/.package-lock.json
	npm run --silent format
	npm run --silent bundle

node_modules/.package-lock.json: package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund --silent

# what takes longer than .ci/run may, two hours at most; its dated results are committed. Sections
# that have passed at this commit are skipped, so it can be stopped and started again; one alone:
# make proof SECTIONS=browser (benchmarks/proof.py names them)
proof: $(READY)
	$(BIN)/python -m benchmarks.proof $(SECTIONS)

# branch coverage of interp/, by the tests that are no proof; the figure stands in CONTRIBUTING.md
coverage: $(READY)
	$(BIN)/python -m pytest -n 2 $(SHARE) --cov --cov-report=term:skip-covered

benchmarks: $(READY)
	$(BIN)/python -m benchmarks

# the site, into out/site; what builds it is installed the first time, then nothing needs a network
docs: $(READY)
	@$(BIN)/python -c "import furo, latex2mathml, myst_nb, numpydoc, sphinx" 2>/dev/null || $(BIN)/uv pip install --quiet --python $(BIN)/python --constraint constraints.txt --editable ".[docs]"
	$(BIN)/python docs/build_site.py

# trains the networks that ship again, into data/networks, with their cards and the README's table
networks: $(READY)
	$(BIN)/python -m interp.experiments.recipes
	$(BIN)/python -m interp.experiments.manifest
	$(BIN)/python docs/make.py

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(0 if (3, 11) <= v <= (3, 13) else f"interp needs Python 3.11 to 3.13, this is {v[0]}.{v[1]}; try: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt uv
	$(BIN)/uv pip install --quiet --python $(BIN)/python --constraint constraints.txt --build-constraint constraints.txt --editable '.[train,lab,test]'
	touch $(READY)

clean:
	rm -rf $(VENV) out
