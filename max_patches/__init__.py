"""The Max for Live devices and their patches, made from the table of addresses: `python -m max_patches`."""
