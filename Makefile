# Everything there is to do here. `make` alone lists it.

# A Node of our own, where the system's is too old for the tests: see deploy/prepare.
export PATH := $(CURDIR)/target/tools/node_modules/.bin:$(PATH)

# make demo ARGS='--public 127.0.0.1:9000 --office 127.0.0.1:9001'
ARGS ?=

# For `make fuzz`: as long for each target.
MINUTES ?= 1

DENY := cargo deny --locked --config config/deny.toml

.PHONY: help demo test test-long check advisories fuzz bench dev fmt
.DEFAULT_GOAL := help

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1|\2/p' Makefile | while IFS='|' read -r what why; do printf '%-16s %s\n' "$$what" "$$why"; done

demo: ## start a complete invented office on this machine; Ctrl-C removes it again (ARGS='--help' for more)
	@deploy/prepare demo
	@cargo run --locked --profile demo -- demo $(ARGS)

test: ## run every test: units, stories, both databases, real browsers, attacks, documentation
	@deploy/prepare test
	@if command -v cargo-nextest >/dev/null; then cargo nextest run --locked $(ARGS); else cargo test --locked --lib --bins --tests $(ARGS) -- --skip long_; fi
	@cargo test --locked --doc

test-long: ## statistics of time, and what takes long: run it alone on a quiet machine
	@deploy/prepare test
	@cargo nextest run --locked --profile long --test-threads 1 --no-capture $(ARGS)

check: ## formatting, licences and sources of dependencies, clippy without a single warning, the house rules
	@deploy/prepare check
	cargo fmt --check
	@find src -name '*.rs' -print0 | xargs -0 rustfmt --edition 2024 --check
	$(DENY) check licenses bans sources
	cargo clippy --locked --all-targets -- -D warnings
	cargo test --locked --test it tidy

# Apart from `check`: what is known of others' code changes without a change to ours, and its list comes over the network.
advisories: ## look for known holes in dependencies; fails with a plain sentence where the list cannot be fetched
	@deploy/prepare check
	@$(DENY) fetch db >&2 || { echo 'advisories: the list could not be fetched, so NOTHING was looked at. It needs git and the network; the reason stands above.' >&2; exit 1; }
	@$(DENY) --offline check advisories

fuzz: ## make up inputs for everything that reads what strangers send, MINUTES=1 each; needs nightly (ARGS='cookies' for one)
	@deploy/prepare demo
	@MINUTES=$(MINUTES) tests/fuzz/run $(ARGS)

bench: ## measure the figures the README quotes (release build: the first time takes minutes)
	@deploy/prepare demo
	@cargo bench --locked --bench figures -- --attacks $(ARGS)

dev: ## the demo from an unoptimised build, for the loop of edit and look
	@deploy/prepare demo
	@cargo run --locked -- demo $(ARGS)

fmt: ## format the sources
	cargo fmt
	@find src -name '*.rs' -print0 | xargs -0 rustfmt --edition 2024
