"""One file a figure. `python -m bench` prints them as one table and writes bench.json."""
