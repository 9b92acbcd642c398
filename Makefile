# The two commands of the README, `make demo` and `make test`, set up all they need themselves.

PREFIX ?= /usr/local
SWIFT ?= swift
SCENARIO ?=
RELEASE = -c release --static-swift-stdlib
BINARY = .build/release/airworthy
SETUP = ./setup

.PHONY: all build demo test unit lint obs lab benchmark fuzz truth truth-short truth-promises truth-table truth-build install uninstall clean setup-build setup-test setup-obs setup-lab

all: build

# Packages and, where it is missing, Swift; silent where all is there.
setup-build:
	@$(SETUP) build

setup-test:
	@$(SETUP) test

setup-obs:
	@$(SETUP) obs

setup-lab:
	@$(SETUP) lab

build: setup-build
	@. ./setup-path && $(SWIFT) build $(RELEASE) --product airworthy && \
	  $(SWIFT) build $(RELEASE) --product airworthy-media

demo: build
	@$(BINARY) preflight --rig demo --quick

lint: setup-build
	@. ./setup-path && swift format lint --strict --recursive --parallel Package.swift Sources Tests Profiles
	@Tests/check-tree

unit: setup-build setup-test
	@. ./setup-path && $(SWIFT) build --build-tests && $(SWIFT) test --skip-build --experimental-maximum-parallelization-width 4

# Exported profiles in the real OBS Studio, cut off from the network.
obs: build setup-obs
	@Tests/OBS/run $(BINARY)

lab: build setup-lab
	@Tests/Lab/prepare
	@Tests/Lab/attempts $(BINARY) $(SCENARIO)

# What must be cheap, measured on this machine.
benchmark: setup-build setup-test
	@. ./setup-path && for name in picture loudness encoder upload; do \
	  $(SWIFT) build $(RELEASE) --product benchmark-$$name && .build/release/benchmark-$$name || exit; done

# The parsers of what servers and publishers send, by libFuzzer with AddressSanitizer.
fuzz: build
	@. ./setup-path && Tests/Fuzz/run all

# Whether what the upload bench promises holds, on emulated links and recorded uplinks (TRACES, a
# folder); first whether the emulator is what it is taken for. Needs root, or user namespaces and
# /dev/net/tun, an hour or more, and a machine that does nothing else.
TRACES ?= $(wildcard ../shared/traces)
TRUTH = .build/release/truth
TRUTH_RUN = $(TRUTH) run --binary $(BINARY) $(if $(TRACES),--traces $(TRACES))
TRUTH_BENCH = --bench-options "--wanted-kbps 60000"
UNSTEADY_LIMITS = --false-green-unsteady 0.10 --false-green-recorded 0.10
TRUTH_LIMITS = --false-green-steady 0.05 --utilisation 0.8 --well-used 0.75 --goodput-error 0.02 \
  --round-trip-error 2 --loss-error 0.02 --lost 0.1 $(if $(TRACES),$(UNSTEADY_LIMITS))

truth: truth-build
	@$(if $(TRACES),,echo "truth: no recorded uplinks; name a folder of them with TRACES" >&2)
	@$(TRUTH) emulator
	@$(TRUTH_RUN) $(TRUTH_BENCH) --json .build/truth.json $(TRUTH_LIMITS)

# Whether promises on recorded uplinks hold, of many windows: nothing else is streamed.
truth-promises: truth-build
	@$(TRUTH_RUN) $(TRUTH_BENCH) --sample 0 --windows 200 --promises-only \
	  --json .build/truth-promises.json $(UNSTEADY_LIMITS)

# Puts the table of the last run into the documentation.
truth-table: truth-build
	@$(TRUTH) table --from .build/truth.json --into docs/truth.md

# Six links and two recordings, in some minutes: so few say whether the bench is far off, no more.
truth-short: truth-build
	@$(TRUTH_RUN) --bench-options "--wanted-kbps 60000 --seconds 8" --short --or-skip \
	  --json .build/truth-short.json --false-green-steady 0.2 --utilisation 0.7 --goodput-error 0.03 --lost 0.5

truth-build: build
	@. ./setup-path && $(SWIFT) build $(RELEASE) --product truth

test: lint unit obs truth-short lab

install: build
	install -D -m 755 -s $(BINARY) $(DESTDIR)$(PREFIX)/bin/airworthy
	install -D -m 755 -s $(BINARY)-media $(DESTDIR)$(PREFIX)/libexec/airworthy/airworthy-media
	install -D -m 644 man/airworthy.1 $(DESTDIR)$(PREFIX)/share/man/man1/airworthy.1
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(BINARY) --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/airworthy
	$(BINARY) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_airworthy
	$(BINARY) --generate-completion-script fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/airworthy.fish

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/libexec/airworthy
	rm -f $(DESTDIR)$(PREFIX)/bin/airworthy $(DESTDIR)$(PREFIX)/share/man/man1/airworthy.1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/airworthy \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_airworthy \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/airworthy.fish

clean:
	rm -rf .build .build-fuzz .lab-cache
