"""The device as it is seen in Live, as a picture for the pages: drawn from the same rectangles."""

from html import escape
from typing import Any

from max_patches.patch import HEIGHT, Patch

INK, PAPER, FACE, EDGE = "#E8E8E8", "#2B2B2B", "#3C3C3C", "#5A5A5A"


def drawn(patch: Patch) -> str:
    """Return an SVG of all that a patch shows."""
    boxes = [box["box"] for box in patch.boxes if box["box"].get("presentation")]
    shapes = "\n".join(_shape(box) for box in boxes)
    size = f'width="{2 * patch.width}" height="{2 * HEIGHT}" viewBox="0 0 {patch.width} {HEIGHT}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif">\n'
        f'<rect width="{patch.width}" height="{HEIGHT}" fill="{PAPER}"/>\n{shapes}\n</svg>\n'
    )


def _shape(box: dict[str, Any]) -> str:
    left, top, width, height = (int(side) for side in box["presentation_rect"])
    match box["maxclass"]:
        case "panel":
            red, green, blue, _ = (round(255 * part) for part in box["bgcolor"])
            return (
                f'<rect x="{left}" y="{top}" width="{width}" height="{height}" fill="rgb({red},{green},{blue})"/>'
            )
        case "live.comment":
            return _text(left, top + height - 4, box["text"], 9)
        case "live.dial":
            name = box["saved_attribute_attributes"]["valueof"]["parameter_shortname"]
            line = f'fill="none" stroke="{INK}" stroke-width="2"'
            middle = left + width // 2
            ring = f'<circle cx="{middle}" cy="{top + 26}" r="11" {line}/>'
            return _text(left, top + 9, name, 9) + ring + f'<path d="M{middle} {top + 26}l-7 8" {line}/>'
        case kind:
            valueof = box.get("saved_attribute_attributes", {}).get("valueof", {})
            shown = {"live.menu": valueof.get("parameter_enum", [""])[0], "live.numbox": "0", "umenu": "▾"}
            text = shown.get(kind, box.get("text", ""))
            place = f'x="{left}" y="{top}" width="{width}" height="{height}"'
            return f'<rect {place} rx="2" fill="{FACE}" stroke="{EDGE}"/>' + _text(
                left + 3, top + height // 2 + 3, text, 9 if height > 15 else 8
            )


def _text(left: int, base: int, text: str, size: int) -> str:
    return f'<text x="{left}" y="{base}" font-size="{size}" fill="{INK}">{escape(text)}</text>'
