# `make` sets up what is missing and builds every batch; `make test` sets up what is missing and runs every test.
.DEFAULT_GOAL := build
.PHONY: build test check check-static golden fuzz bench yardsticks clean

BRIEFMILL := node dist/cli.js

build: dist/.built
	$(BRIEFMILL) build

test: dist/.built
	npx vitest run

# Everything that a change has to pass.
check: check-static test

# Format, lint and types.
check-static: node_modules/.installed
	npx biome check .
	npx tsc --noEmit

# Writes missing and changed golden files; read what it wrote before you commit it.
golden: node_modules/.installed
	UPDATE_GOLDEN=1 npx vitest run tests/clean tests/batch tests/digest

# Property tests with new cases, and many of them.
fuzz: node_modules/.installed
	FUZZ_SEED=$$(date +%s) FUZZ_RUNS=$${FUZZ_RUNS:-3000} npx vitest run --test-timeout=900000 promises numbers decode batch

bench: dist/.built
	npx tsx tests/bench/bench.ts

yardsticks: dist/.built
	npx tsx tests/yardsticks/report.ts

clean:
	rm -rf dist output node_modules/.installed

node_modules/.installed: package.json package-lock.json
	npm ci
	touch $@

dist/.built: node_modules/.installed tsconfig.json tsconfig.build.json bundle.config.js $(shell find pipeline -name '*.ts')
	npm run --silent build
	chmod +x dist/cli.js
	touch $@
