"""`python -m performer` is `neuralfunk`. `play` runs under a supervisor, everything else as it is."""

import sys

from performer import supervisor


def main() -> int:
    """Run one command; return its exit status."""
    words = sys.argv[1:]
    if words[:1] == ["play"] and {"-h", "--help"}.isdisjoint(words) and supervisor.wanted():
        return supervisor.supervise(words)
    from performer.cli import main as command  # the supervisor itself does without

    return command(words)


if __name__ == "__main__":
    sys.exit(main())
