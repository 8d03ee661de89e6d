"""`python -m performer` is `neuralfunk`."""

import sys

from performer.cli import main

if __name__ == "__main__":
    sys.exit(main())
