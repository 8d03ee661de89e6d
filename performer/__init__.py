"""NeuralFunk: an instrument for finger drummers whose pads swap their sounds while they play."""

__version__ = "0.1.0"
