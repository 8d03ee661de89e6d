"""NeuralFunk: an instrument for finger drummers whose pads swap their sounds while they play."""

from performer.compiled_cache import choose_cache_folder

__version__ = "0.1.0"

# numba reads its cache folder once, when it is first imported, so this comes before any room is.
choose_cache_folder()
