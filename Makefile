# `make run` and `make test` need only Python 3.11 or newer with venv; the rest is set up on the first call.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help run test lint bench fuzz screenshots translations package libraries clean

VENV := .venv
PYTHON := $(VENV)/bin/python
READY := $(VENV)/ready

help:
	@echo 'make run          start Soleus (more words for it: make run ARGS="--demo")'
	@echo 'make test         check the code and run every test'
	@echo 'make lint         check the code only'
	@echo 'make bench        measure the speed'
	@echo 'make fuzz         try 20,000 damaged and made-up files on the importers'
	@echo 'make screenshots  draw the pictures of the README anew'
	@echo 'make translations  bring the translation files up to date with the sources'
	@echo 'make package      build the program that runs without Python, try it, and pack it as a .deb'
	@echo 'make clean        remove everything that was set up or built'

run: $(READY)
	@sh packaging/system-libraries.sh run $(PYTHON)
	@$(PYTHON) -m soleus $(ARGS)

test: lint
	@sh packaging/system-libraries.sh test $(PYTHON)
	@$(PYTHON) -m pytest --numprocesses auto --dist worksteal $(ARGS)

lint: $(READY)
	@$(PYTHON) -m ruff check
	@$(PYTHON) -m ruff format --check
	@$(PYTHON) -m mypy
	@$(VENV)/bin/lint-imports

bench: $(READY)
	@sh packaging/system-libraries.sh test $(PYTHON)
	@QT_QPA_PLATFORM=offscreen $(PYTHON) tests/bench $(ARGS)

fuzz: $(READY)
	@$(PYTHON) tests/fuzz $(ARGS)

screenshots: $(READY)
	@sh packaging/system-libraries.sh test $(PYTHON)
	@rm -rf build/screenshots && mkdir -p build/screenshots packaging/screenshots
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m soleus --demo snapshot build/screenshots \
		--theme light --size 1280x800 --text 100
	@for tab in library planner history; do \
		cp "build/screenshots/$$tab-light-1280x800-100.png" "packaging/screenshots/$$tab.png" || exit 1; \
	done

translations: $(READY)
	@$(PYTHON) packaging/translations.py $(ARGS)

package: $(READY)
	@sh packaging/system-libraries.sh test $(PYTHON)
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-build-isolation \
		--constraint constraints.txt --editable '.[package]'
	@QT_QPA_PLATFORM=offscreen $(PYTHON) packaging/draw_icons.py build/icons
	@$(PYTHON) -m PyInstaller --noconfirm --clean --log-level WARN \
		--distpath dist --workpath build/pyinstaller packaging/soleus.spec
	@$(PYTHON) packaging/smoke_test.py dist/soleus
	@QT_QPA_PLATFORM=offscreen $(PYTHON) packaging/make_deb.py dist/soleus build/icons dist

$(READY): pyproject.toml constraints.txt packaging/set-up.sh
	@sh packaging/set-up.sh $(VENV)
	@touch $@

clean:
	rm -rf $(VENV) build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find app tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
