"""The mind: the other process, where everything heavy happens. It may crash or be killed; the pads go on."""
