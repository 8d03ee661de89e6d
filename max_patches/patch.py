"""A patch on its way to JSON: boxes, cords, parameters. The same for Max and for Live."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from max_patches.amxd import kind_as_number
from max_patches.objects import BY_ITSELF, shape_of

Rect = tuple[int, int, int, int]
Visible = Literal["automated", "stored", "hidden"]
_INVISIBLE = {"automated": 0, "stored": 1, "hidden": 2}
HEIGHT = 169
MADE = 3_850_000_000  # a date of no meaning, so that the same layout gives the same bytes


@dataclass(frozen=True, slots=True)
class Box:
    """A box of a patch, by its number."""

    number: int

    @property
    def id(self) -> str:
        return f"obj-{self.number}"

    def __getitem__(self, outlet: int) -> "Outlet":
        return Outlet(self, outlet)


@dataclass(frozen=True, slots=True)
class Outlet:
    box: Box
    number: int


@dataclass(frozen=True, slots=True)
class Parameter:
    """What Live knows of a control."""

    long_name: str  # never changed once a device is out: Live keeps automation by it
    short_name: str
    info: str
    visible: Visible = "hidden"
    enum: tuple[str, ...] = ()
    low: float = 0.0
    high: float = 1.0
    initial: float = 0.0
    unit: int = 1  # 0 whole, 1 float, 4 dB, 5 per cent
    is_int: bool = False  # Live's own whole numbers, up to 255; else those are floats that are shown as such

    def as_json(self) -> dict[str, Any]:
        kind = 2 if self.enum else int(self.is_int)
        told: dict[str, Any] = {
            "parameter_longname": self.long_name,
            "parameter_shortname": self.short_name,
            "parameter_type": kind,
            "parameter_mmin": 0.0 if self.enum else self.low,
            "parameter_mmax": float(len(self.enum) - 1) if self.enum else self.high,
            "parameter_initial": [self.initial],
            "parameter_initial_enable": 1,
            "parameter_unitstyle": 0 if self.enum else self.unit,
            "parameter_modmode": 0,
            "parameter_info": self.info,
            "parameter_annotation_name": self.long_name,
        }
        if self.enum:
            told["parameter_enum"] = list(self.enum)
        if self.visible != "automated":
            told["parameter_invisible"] = _INVISIBLE[self.visible]
        return told


@dataclass(slots=True)
class Patch:
    """Boxes and cords, in the order in which they were made."""

    width: int
    boxes: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    lines: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    parameters: dict[str, list[Any]] = field(default_factory=dict[str, list[Any]])
    banks: list[tuple[str, tuple[str, ...]]] = field(default_factory=list[tuple[str, tuple[str, ...]]])

    def object(self, text: str, *inputs: "Outlet | Box | None") -> Box:
        """Add an object and lead something into its inlets, from the first on."""
        shape = shape_of(text)
        box = self._add("newobj", shape.n_inlets, shape.outlets, {"text": text})
        self._lead(inputs, box)
        return box

    def message(self, text: str, *inputs: "Outlet | Box | None") -> Box:
        """Add a message box."""
        box = self._add("message", 2, ("",), {"text": text})
        self._lead(inputs, box)
        return box

    def interface(
        self,
        maxclass: str,
        rect: Rect | None,
        parameter: Parameter | None = None,
        varname: str = "",
        **attributes: Any,
    ) -> Box:
        """Add an object of the interface, seen at `rect` of the device, with what Live knows of it."""
        shape = BY_ITSELF[maxclass]
        more: dict[str, Any] = dict(attributes)
        if rect is not None:
            more |= {"presentation": 1, "presentation_rect": [float(side) for side in rect]}
        if parameter is not None:
            more |= {
                "parameter_enable": 1,
                "varname": varname,
                "saved_attribute_attributes": {"valueof": parameter.as_json()},
            }
        box = self._add(maxclass, shape.n_inlets, shape.outlets, more)
        if parameter is not None:
            self.parameters[box.id] = [parameter.long_name, parameter.short_name, 0]
        return box

    def label(self, rect: Rect, text: str) -> Box:
        """Add a text that is seen, in the colour of Live's theme."""
        return self.interface("live.comment", rect, text=text, fontsize=9.5, textjustification=0)

    def field(self, rect: Rect, text: str, hint: str) -> Box:
        """Add a line of text that can be typed; return says it, as one symbol."""
        typed: dict[str, Any] = {"lines": 1, "wordwrap": 0, "keymode": 1, "outputmode": 1, "nosymquotes": 1}
        look: dict[str, Any] = {
            "bgcolor": [0.17, 0.17, 0.17, 1.0],
            "textcolor": [0.9, 0.9, 0.9, 1.0],
            "fontsize": 9.5,
            "rounded": 0.0,
        }
        return self.interface(
            "textedit", rect, text=text, parameter_enable=0, annotation=hint, hint=hint, **typed, **look
        )

    def menu(self, rect: Rect, hint: str) -> Box:
        """Add a menu whose items come while the patch runs, by `clear` and `append`; its second outlet says one."""
        return self.interface("umenu", rect, items=[], parameter_enable=0, annotation=hint, hint=hint, fontsize=9.5)

    def panel(self, rect: Rect, colour: list[float], hint: str = "") -> Box:
        """Add a rectangle of one colour."""
        plain: dict[str, Any] = {"mode": 0, "angle": 270.0, "proportion": 0.5, "rounded": 0, "border": 0}
        return self.interface("panel", rect, bgcolor=colour, hint=hint, **plain)

    def connect(self, source: "Outlet | Box", target: Box, inlet: int = 0) -> None:
        """Lead an outlet, the first if none is named, into an inlet."""
        outlet = source if isinstance(source, Outlet) else source[0]
        self.lines.append(
            {"patchline": {"source": [outlet.box.id, outlet.number], "destination": [target.id, inlet]}}
        )

    def _lead(self, inputs: Sequence["Outlet | Box | None"], box: Box) -> None:
        for inlet, source in enumerate(inputs):
            if source is not None:
                self.connect(source, box, inlet)

    def _add(self, maxclass: str, n_inlets: int, outlets: Sequence[str], more: dict[str, Any]) -> Box:
        box = Box(len(self.boxes) + 1)
        place = (len(self.boxes) % 12, len(self.boxes) // 12)
        told: dict[str, Any] = {
            "id": box.id,
            "maxclass": maxclass,
            "numinlets": n_inlets,
            "numoutlets": len(outlets),
            "patching_rect": [40.0 + 170.0 * place[0], 220.0 + 40.0 * place[1], 160.0, 22.0],
        }
        if outlets:
            told["outlettype"] = list(outlets)
        self.boxes.append({"box": told | more})
        return box

    def document(self, kind: str | None) -> dict[str, Any]:
        """Return the patch as Max's JSON: that of a device of a kind, or of an ordinary patch."""
        patcher: dict[str, Any] = {
            "fileversion": 1,
            "appversion": {"major": 8, "minor": 5, "revision": 5, "architecture": "x64", "modernui": 1},
            "classnamespace": "box",
            "rect": [80.0, 100.0, 1200.0, 800.0],
            "openrect": [0.0, 0.0, float(self.width), float(HEIGHT)],
            "openinpresentation": 1,
            "default_fontsize": 10.0,
            "default_fontface": 0,
            "default_fontname": "Ableton Sans Medium",
            "gridsize": [8.0, 8.0],
            "boxes": self.boxes,
            "lines": self.lines,
            "parameters": {
                **self.parameters,
                "parameterbanks": {
                    str(n): {"index": n, "name": name, "parameters": [*names, *["-"] * (8 - len(names))]}
                    for n, (name, names) in enumerate(self.banks)
                },
                "inherited_shortname": 1,
            },
            "dependency_cache": [],
            "autosave": 0,
        }
        if kind is not None:
            patcher |= {
                "latency": 0,
                "is_mpe": 0,
                "minimum_live_version": "",
                "minimum_max_version": "",
                "platform_compatibility": 0,
                "project": _project(kind),
            }
        return {"patcher": patcher}


def _project(kind: str) -> dict[str, Any]:
    return {
        "version": 1,
        "creationdate": MADE,
        "modificationdate": MADE,
        "viewrect": [0.0, 0.0, 300.0, 500.0],
        "autoorganize": 1,
        "hideprojectwindow": 1,
        "showdependencies": 1,
        "autolocalize": 0,
        "contents": {"patchers": {}},
        "layout": {},
        "searchpath": {},
        "detailsvisible": 0,
        "amxdtype": kind_as_number(kind),
        "readonly": 0,
        "devpathtype": 0,
        "devpath": ".",
        "sortmode": 0,
        "viewmode": 0,
        "includepackages": 0,
    }
