"""The stage: the one place that decides all but the strike. It knows no device, no clock and no socket."""

from performer.stage.stage import Stage

__all__ = ["Stage"]
