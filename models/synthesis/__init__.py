"""A drum synthesiser: one file for each kind of sound, over a few files of plain DSP."""
