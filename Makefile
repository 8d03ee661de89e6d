# The words of this house. Each does its own set-up, once; CI calls the same words.

ARGS =
PYTEST_ARGS =
PINS = pyproject.toml constraints.txt tools/setup.sh

.PHONY: help play test check bench train docs setup

help: ## list these words
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

play: .venv/ready-to-play ## the instrument; ARGS="--kit my/kit.toml" passes options on
	@.venv/bin/neuralfunk play $(ARGS)

test: .venv/ready-to-test ## all tests; PYTEST_ARGS="tests/kit -x" chooses
	.venv/bin/python -m pytest $(PYTEST_ARGS)

check: .venv/ready-to-check ## format, lint, types, walls between the rooms
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/pyright
	.venv/bin/python -m pytest -q tests/test_walls.py tests/test_house.py

bench: .venv/ready-to-test ## measure; one table, and bench.json; ARGS="--quick" tries it out
	.venv/bin/python -m bench $(ARGS)

train: .venv/ready-to-train ## train the models, in legs of an hour, and export them into the instrument
	@test -f runs/store/table.npz || .venv/bin/python -m models.sound_store --workers 2
	.venv/bin/python -m models.train
	.venv/bin/python -m export --alike-share 0.78

docs: .venv/ready-to-play ## make docs/osc.md, docs/controllers/ and the Max patches from their tables
	.venv/bin/python -m performer.control.osc_page >docs/osc.md.new
	mv docs/osc.md.new docs/osc.md
	.venv/bin/python -m docs.controller_pages
	.venv/bin/python -m max_patches

setup: .venv/ready-to-play ## only install what play needs
	@echo "ready: make play"

.venv/ready-to-%: $(PINS)
	@tools/setup.sh $*
