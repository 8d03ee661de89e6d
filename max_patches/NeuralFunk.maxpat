{
 "patcher": {
  "fileversion": 1,
  "appversion": {
   "major": 8,
   "minor": 5,
   "revision": 5,
   "architecture": "x64",
   "modernui": 1
  },
  "classnamespace": "box",
  "rect": [
   80.0,
   100.0,
   1200.0,
   800.0
  ],
  "openrect": [
   0.0,
   0.0,
   640.0,
   169.0
  ],
  "openinpresentation": 1,
  "default_fontsize": 10.0,
  "default_fontface": 0,
  "default_fontname": "Ableton Sans Medium",
  "gridsize": [
   8.0,
   8.0
  ],
  "boxes": [
   {
    "box": {
     "id": "obj-1",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "midiin"
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "loadbang"
    }
   },
   {
    "box": {
     "id": "obj-3",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      380.0,
      220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang",
      "bang"
     ],
     "text": "t b b b"
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      550.0,
      220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      530.0,
      18.0,
      64.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "reply_port",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Reply port",
       "parameter_shortname": "Port",
       "parameter_type": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 65535.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "The UDP port on which this device hears the instrument; 0 draws another.",
       "parameter_annotation_name": "Reply port",
       "parameter_invisible": 1
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
      220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      ""
     ],
     "text": "sel 0"
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "random 250"
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "+ 7730"
    }
   },
   {
    "box": {
     "id": "obj-8",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1230.0,
      220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "int"
     ],
     "text": "t i i"
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "i"
    }
   },
   {
    "box": {
     "id": "obj-10",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "port $1"
    }
   },
   {
    "box": {
     "id": "obj-11",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "udpreceive 7730 @defer 1"
    }
   },
   {
    "box": {
     "id": "obj-12",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      220.0,
      160.0,
      22.0
     ],
     "text": "s ---in"
    }
   },
   {
    "box": {
     "id": "obj-13",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "r ---direct"
    }
   },
   {
    "box": {
     "id": "obj-14",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      260.0,
      160.0,
      22.0
     ],
     "text": "udpsend 127.0.0.1 7720"
    }
   },
   {
    "box": {
     "id": "obj-15",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "r ---out"
    }
   },
   {
    "box": {
     "id": "obj-16",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "gate 1"
    }
   },
   {
    "box": {
     "id": "obj-17",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "r ---in"
    }
   },
   {
    "box": {
     "id": "obj-18",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      890.0,
      260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      ""
     ],
     "text": "route /nf/welcome /nf/alive"
    }
   },
   {
    "box": {
     "id": "obj-19",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-20",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "metro 1000"
    }
   },
   {
    "box": {
     "id": "obj-21",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "i 3"
    }
   },
   {
    "box": {
     "id": "obj-22",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1570.0,
      260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang"
     ],
     "text": "t b b"
    }
   },
   {
    "box": {
     "id": "obj-23",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
      260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "int"
     ],
     "text": "t i i"
    }
   },
   {
    "box": {
     "id": "obj-24",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "+ 1"
    }
   },
   {
    "box": {
     "id": "obj-25",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "patching_rect": [
      40.0,
      300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      ""
     ],
     "text": "sel 10"
    }
   },
   {
    "box": {
     "id": "obj-26",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      210.0,
      300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang",
      "bang"
     ],
     "text": "t b b b"
    }
   },
   {
    "box": {
     "id": "obj-27",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-28",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      550.0,
      300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang"
     ],
     "text": "t b b"
    }
   },
   {
    "box": {
     "id": "obj-29",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "0"
    }
   },
   {
    "box": {
     "id": "obj-30",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-31",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1060.0,
      300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang",
      ""
     ],
     "text": "sel 1 0"
    }
   },
   {
    "box": {
     "id": "obj-32",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      300.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.35,
      0.35,
      0.35,
      1.0
     ],
     "hint": "the instrument is heard",
     "presentation": 1,
     "presentation_rect": [
      510.0,
      18.0,
      14.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-33",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "bgcolor 0.3 0.85 0.4 1."
    }
   },
   {
    "box": {
     "id": "obj-34",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "bgcolor 0.35 0.35 0.35 1."
    }
   },
   {
    "box": {
     "id": "obj-35",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
      300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang"
     ],
     "text": "t b b"
    }
   },
   {
    "box": {
     "id": "obj-36",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "0"
    }
   },
   {
    "box": {
     "id": "obj-37",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-38",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "> 2"
    }
   },
   {
    "box": {
     "id": "obj-39",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      380.0,
      340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang",
      ""
     ],
     "text": "sel 1 0"
    }
   },
   {
    "box": {
     "id": "obj-40",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      550.0,
      340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang",
      "bang"
     ],
     "text": "t b b b"
    }
   },
   {
    "box": {
     "id": "obj-41",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "0"
    }
   },
   {
    "box": {
     "id": "obj-42",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "0"
    }
   },
   {
    "box": {
     "id": "obj-43",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/hello 1 $1 Max"
    }
   },
   {
    "box": {
     "id": "obj-44",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      340.0,
      160.0,
      22.0
     ],
     "text": "s ---direct"
    }
   },
   {
    "box": {
     "id": "obj-45",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/ping 1"
    }
   },
   {
    "box": {
     "id": "obj-46",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      340.0,
      160.0,
      22.0
     ],
     "text": "s ---direct"
    }
   },
   {
    "box": {
     "id": "obj-47",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "r ---in"
    }
   },
   {
    "box": {
     "id": "obj-48",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1910.0,
      340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      ""
     ],
     "text": "route /nf/pad/state /nf/pad/sound"
    }
   },
   {
    "box": {
     "id": "obj-49",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      40.0,
      380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "t l l"
    }
   },
   {
    "box": {
     "id": "obj-50",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "unpack 0"
    }
   },
   {
    "box": {
     "id": "obj-51",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
      380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "int"
     ],
     "text": "t i i"
    }
   },
   {
    "box": {
     "id": "obj-52",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 16,
     "patching_rect": [
      550.0,
      380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "text": "gate 16"
    }
   },
   {
    "box": {
     "id": "obj-53",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 16,
     "patching_rect": [
      720.0,
      380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "text": "gate 16"
    }
   },
   {
    "box": {
     "id": "obj-54",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "patching_rect": [
      890.0,
      380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "",
      "int",
      "float"
     ],
     "text": "unpack 0 s 0 0."
    }
   },
   {
    "box": {
     "id": "obj-55",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-56",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 6,
     "patching_rect": [
      1230.0,
      380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang",
      "bang",
      "bang",
      "bang",
      ""
     ],
     "text": "sel curated swapped room generated pending"
    }
   },
   {
    "box": {
     "id": "obj-57",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "bgcolor 0.42 0.45 0.5 1."
    }
   },
   {
    "box": {
     "id": "obj-58",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "bgcolor 0.25 0.62 0.95 1."
    }
   },
   {
    "box": {
     "id": "obj-59",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "bgcolor 0.95 0.4 0.65 1."
    }
   },
   {
    "box": {
     "id": "obj-60",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "bgcolor 0.6 0.4 0.95 1."
    }
   },
   {
    "box": {
     "id": "obj-61",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "bgcolor 0.98 0.75 0.2 1."
    }
   },
   {
    "box": {
     "id": "obj-62",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      210.0,
      420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "t l l"
    }
   },
   {
    "box": {
     "id": "obj-63",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "unpack 0"
    }
   },
   {
    "box": {
     "id": "obj-64",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 16,
     "patching_rect": [
      550.0,
      420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "text": "gate 16"
    }
   },
   {
    "box": {
     "id": "obj-65",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "patching_rect": [
      720.0,
      420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "int",
      "",
      "",
      "float"
     ],
     "text": "unpack 0 0 s s 0."
    }
   },
   {
    "box": {
     "id": "obj-66",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-67",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      420.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      4.0,
      127.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-68",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      420.0,
      160.0,
      22.0
     ],
     "text": "pad 1",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      4.0,
      132.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-69",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 1 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      4.0,
      148.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_1_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 1 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 1 its next neighbour.",
       "parameter_annotation_name": "Pad 1 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-70",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1570.0,
      420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 1 back.",
     "presentation": 1,
     "presentation_rect": [
      31.0,
      148.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_1_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 1 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 1 back.",
       "parameter_annotation_name": "Pad 1 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-71",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
      420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 1 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      58.0,
      148.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_1_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 1 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 1 against swaps.",
       "parameter_annotation_name": "Pad 1 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-72",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-73",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 1"
    }
   },
   {
    "box": {
     "id": "obj-74",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-75",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 1"
    }
   },
   {
    "box": {
     "id": "obj-76",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 1"
    }
   },
   {
    "box": {
     "id": "obj-77",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      460.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-78",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      460.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      80.0,
      127.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-79",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      460.0,
      160.0,
      22.0
     ],
     "text": "pad 2",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      80.0,
      132.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-80",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1230.0,
      460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 2 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      80.0,
      148.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_2_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 2 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 2 its next neighbour.",
       "parameter_annotation_name": "Pad 2 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-81",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 2 back.",
     "presentation": 1,
     "presentation_rect": [
      107.0,
      148.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_2_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 2 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 2 back.",
       "parameter_annotation_name": "Pad 2 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-82",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1570.0,
      460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 2 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      148.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_2_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 2 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 2 against swaps.",
       "parameter_annotation_name": "Pad 2 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-83",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-84",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 2"
    }
   },
   {
    "box": {
     "id": "obj-85",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-86",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 2"
    }
   },
   {
    "box": {
     "id": "obj-87",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 2"
    }
   },
   {
    "box": {
     "id": "obj-88",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      500.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-89",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      500.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      156.0,
      127.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-90",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      500.0,
      160.0,
      22.0
     ],
     "text": "pad 3",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      156.0,
      132.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-91",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1060.0,
      500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 3 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      156.0,
      148.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_3_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 3 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 3 its next neighbour.",
       "parameter_annotation_name": "Pad 3 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-92",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1230.0,
      500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 3 back.",
     "presentation": 1,
     "presentation_rect": [
      183.0,
      148.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_3_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 3 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 3 back.",
       "parameter_annotation_name": "Pad 3 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-93",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 3 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      210.0,
      148.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_3_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 3 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 3 against swaps.",
       "parameter_annotation_name": "Pad 3 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-94",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-95",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 3"
    }
   },
   {
    "box": {
     "id": "obj-96",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-97",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 3"
    }
   },
   {
    "box": {
     "id": "obj-98",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 3"
    }
   },
   {
    "box": {
     "id": "obj-99",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      540.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-100",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      540.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      232.0,
      127.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-101",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      540.0,
      160.0,
      22.0
     ],
     "text": "pad 4",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      232.0,
      132.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-102",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      890.0,
      540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 4 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      232.0,
      148.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_4_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 4 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 4 its next neighbour.",
       "parameter_annotation_name": "Pad 4 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-103",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1060.0,
      540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 4 back.",
     "presentation": 1,
     "presentation_rect": [
      259.0,
      148.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_4_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 4 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 4 back.",
       "parameter_annotation_name": "Pad 4 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-104",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1230.0,
      540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 4 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      286.0,
      148.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_4_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 4 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 4 against swaps.",
       "parameter_annotation_name": "Pad 4 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-105",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-106",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 4"
    }
   },
   {
    "box": {
     "id": "obj-107",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-108",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 4"
    }
   },
   {
    "box": {
     "id": "obj-109",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 4"
    }
   },
   {
    "box": {
     "id": "obj-110",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      580.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-111",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      580.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      4.0,
      86.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-112",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      580.0,
      160.0,
      22.0
     ],
     "text": "pad 5",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      4.0,
      91.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-113",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
      580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 5 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      4.0,
      107.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_5_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 5 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 5 its next neighbour.",
       "parameter_annotation_name": "Pad 5 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-114",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      890.0,
      580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 5 back.",
     "presentation": 1,
     "presentation_rect": [
      31.0,
      107.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_5_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 5 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 5 back.",
       "parameter_annotation_name": "Pad 5 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-115",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1060.0,
      580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 5 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      58.0,
      107.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_5_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 5 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 5 against swaps.",
       "parameter_annotation_name": "Pad 5 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-116",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-117",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 5"
    }
   },
   {
    "box": {
     "id": "obj-118",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-119",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 5"
    }
   },
   {
    "box": {
     "id": "obj-120",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 5"
    }
   },
   {
    "box": {
     "id": "obj-121",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      620.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-122",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      620.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      80.0,
      86.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-123",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      620.0,
      160.0,
      22.0
     ],
     "text": "pad 6",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      80.0,
      91.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-124",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      550.0,
      620.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 6 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      80.0,
      107.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_6_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 6 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 6 its next neighbour.",
       "parameter_annotation_name": "Pad 6 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-125",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
      620.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 6 back.",
     "presentation": 1,
     "presentation_rect": [
      107.0,
      107.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_6_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 6 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 6 back.",
       "parameter_annotation_name": "Pad 6 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-126",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      890.0,
      620.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 6 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      107.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_6_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 6 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 6 against swaps.",
       "parameter_annotation_name": "Pad 6 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-127",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      620.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-128",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      620.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 6"
    }
   },
   {
    "box": {
     "id": "obj-129",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      620.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-130",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      620.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 6"
    }
   },
   {
    "box": {
     "id": "obj-131",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      620.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 6"
    }
   },
   {
    "box": {
     "id": "obj-132",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      620.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-133",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      660.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      156.0,
      86.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-134",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      660.0,
      160.0,
      22.0
     ],
     "text": "pad 7",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      156.0,
      91.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-135",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
      660.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 7 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      156.0,
      107.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_7_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 7 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 7 its next neighbour.",
       "parameter_annotation_name": "Pad 7 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-136",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      550.0,
      660.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 7 back.",
     "presentation": 1,
     "presentation_rect": [
      183.0,
      107.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_7_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 7 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 7 back.",
       "parameter_annotation_name": "Pad 7 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-137",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
      660.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 7 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      210.0,
      107.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_7_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 7 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 7 against swaps.",
       "parameter_annotation_name": "Pad 7 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-138",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      660.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-139",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      660.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 7"
    }
   },
   {
    "box": {
     "id": "obj-140",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      660.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-141",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      660.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 7"
    }
   },
   {
    "box": {
     "id": "obj-142",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      660.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 7"
    }
   },
   {
    "box": {
     "id": "obj-143",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      660.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-144",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      660.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      232.0,
      86.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-145",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      700.0,
      160.0,
      22.0
     ],
     "text": "pad 8",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      232.0,
      91.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-146",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      210.0,
      700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 8 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      232.0,
      107.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_8_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 8 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 8 its next neighbour.",
       "parameter_annotation_name": "Pad 8 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-147",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
      700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 8 back.",
     "presentation": 1,
     "presentation_rect": [
      259.0,
      107.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_8_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 8 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 8 back.",
       "parameter_annotation_name": "Pad 8 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-148",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      550.0,
      700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 8 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      286.0,
      107.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_8_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 8 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 8 against swaps.",
       "parameter_annotation_name": "Pad 8 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-149",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-150",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 8"
    }
   },
   {
    "box": {
     "id": "obj-151",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-152",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 8"
    }
   },
   {
    "box": {
     "id": "obj-153",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 8"
    }
   },
   {
    "box": {
     "id": "obj-154",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      700.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-155",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      700.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      4.0,
      45.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-156",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      700.0,
      160.0,
      22.0
     ],
     "text": "pad 9",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      4.0,
      50.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-157",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      40.0,
      740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 9 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      4.0,
      66.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_9_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 9 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 9 its next neighbour.",
       "parameter_annotation_name": "Pad 9 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-158",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      210.0,
      740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 9 back.",
     "presentation": 1,
     "presentation_rect": [
      31.0,
      66.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_9_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 9 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 9 back.",
       "parameter_annotation_name": "Pad 9 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-159",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
      740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 9 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      58.0,
      66.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_9_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 9 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 9 against swaps.",
       "parameter_annotation_name": "Pad 9 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-160",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-161",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 9"
    }
   },
   {
    "box": {
     "id": "obj-162",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-163",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 9"
    }
   },
   {
    "box": {
     "id": "obj-164",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 9"
    }
   },
   {
    "box": {
     "id": "obj-165",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      740.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-166",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      740.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      80.0,
      45.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-167",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      740.0,
      160.0,
      22.0
     ],
     "text": "pad 10",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      80.0,
      50.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-168",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1910.0,
      740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 10 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      80.0,
      66.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_10_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 10 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 10 its next neighbour.",
       "parameter_annotation_name": "Pad 10 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-169",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      40.0,
      780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 10 back.",
     "presentation": 1,
     "presentation_rect": [
      107.0,
      66.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_10_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 10 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 10 back.",
       "parameter_annotation_name": "Pad 10 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-170",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      210.0,
      780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 10 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      66.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_10_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 10 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 10 against swaps.",
       "parameter_annotation_name": "Pad 10 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-171",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-172",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 10"
    }
   },
   {
    "box": {
     "id": "obj-173",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-174",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 10"
    }
   },
   {
    "box": {
     "id": "obj-175",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 10"
    }
   },
   {
    "box": {
     "id": "obj-176",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      780.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-177",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      780.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      156.0,
      45.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-178",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      780.0,
      160.0,
      22.0
     ],
     "text": "pad 11",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      156.0,
      50.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-179",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
      780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 11 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      156.0,
      66.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_11_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 11 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 11 its next neighbour.",
       "parameter_annotation_name": "Pad 11 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-180",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1910.0,
      780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 11 back.",
     "presentation": 1,
     "presentation_rect": [
      183.0,
      66.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_11_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 11 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 11 back.",
       "parameter_annotation_name": "Pad 11 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-181",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      40.0,
      820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 11 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      210.0,
      66.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_11_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 11 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 11 against swaps.",
       "parameter_annotation_name": "Pad 11 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-182",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-183",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 11"
    }
   },
   {
    "box": {
     "id": "obj-184",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-185",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 11"
    }
   },
   {
    "box": {
     "id": "obj-186",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 11"
    }
   },
   {
    "box": {
     "id": "obj-187",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      820.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-188",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      820.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      232.0,
      45.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-189",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      820.0,
      160.0,
      22.0
     ],
     "text": "pad 12",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      232.0,
      50.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-190",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1570.0,
      820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 12 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      232.0,
      66.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_12_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 12 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 12 its next neighbour.",
       "parameter_annotation_name": "Pad 12 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-191",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
      820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 12 back.",
     "presentation": 1,
     "presentation_rect": [
      259.0,
      66.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_12_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 12 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 12 back.",
       "parameter_annotation_name": "Pad 12 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-192",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1910.0,
      820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 12 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      286.0,
      66.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_12_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 12 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 12 against swaps.",
       "parameter_annotation_name": "Pad 12 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-193",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      860.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-194",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      860.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 12"
    }
   },
   {
    "box": {
     "id": "obj-195",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      860.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-196",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      860.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 12"
    }
   },
   {
    "box": {
     "id": "obj-197",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      860.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 12"
    }
   },
   {
    "box": {
     "id": "obj-198",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      860.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-199",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      860.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      4.0,
      4.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-200",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      860.0,
      160.0,
      22.0
     ],
     "text": "pad 13",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      4.0,
      9.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-201",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      860.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 13 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      4.0,
      25.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_13_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 13 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 13 its next neighbour.",
       "parameter_annotation_name": "Pad 13 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-202",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1570.0,
      860.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 13 back.",
     "presentation": 1,
     "presentation_rect": [
      31.0,
      25.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_13_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 13 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 13 back.",
       "parameter_annotation_name": "Pad 13 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-203",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
      860.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 13 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      58.0,
      25.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_13_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 13 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 13 against swaps.",
       "parameter_annotation_name": "Pad 13 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-204",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      860.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-205",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      900.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 13"
    }
   },
   {
    "box": {
     "id": "obj-206",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      900.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-207",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      900.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 13"
    }
   },
   {
    "box": {
     "id": "obj-208",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      900.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 13"
    }
   },
   {
    "box": {
     "id": "obj-209",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      900.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-210",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      900.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      80.0,
      4.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-211",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      900.0,
      160.0,
      22.0
     ],
     "text": "pad 14",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      80.0,
      9.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-212",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1230.0,
      900.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 14 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      80.0,
      25.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_14_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 14 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 14 its next neighbour.",
       "parameter_annotation_name": "Pad 14 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-213",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      900.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 14 back.",
     "presentation": 1,
     "presentation_rect": [
      107.0,
      25.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_14_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 14 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 14 back.",
       "parameter_annotation_name": "Pad 14 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-214",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1570.0,
      900.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 14 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      25.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_14_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 14 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 14 against swaps.",
       "parameter_annotation_name": "Pad 14 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-215",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      900.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-216",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      900.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 14"
    }
   },
   {
    "box": {
     "id": "obj-217",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      940.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-218",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      940.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 14"
    }
   },
   {
    "box": {
     "id": "obj-219",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      940.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 14"
    }
   },
   {
    "box": {
     "id": "obj-220",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      940.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-221",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      940.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      156.0,
      4.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-222",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      940.0,
      160.0,
      22.0
     ],
     "text": "pad 15",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      156.0,
      9.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-223",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1060.0,
      940.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 15 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      156.0,
      25.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_15_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 15 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 15 its next neighbour.",
       "parameter_annotation_name": "Pad 15 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-224",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1230.0,
      940.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 15 back.",
     "presentation": 1,
     "presentation_rect": [
      183.0,
      25.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_15_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 15 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 15 back.",
       "parameter_annotation_name": "Pad 15 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-225",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      940.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 15 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      210.0,
      25.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_15_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 15 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 15 against swaps.",
       "parameter_annotation_name": "Pad 15 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-226",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      940.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-227",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      940.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 15"
    }
   },
   {
    "box": {
     "id": "obj-228",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      940.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-229",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      980.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 15"
    }
   },
   {
    "box": {
     "id": "obj-230",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      980.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 15"
    }
   },
   {
    "box": {
     "id": "obj-231",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      980.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-232",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      980.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "presentation": 1,
     "presentation_rect": [
      232.0,
      4.0,
      72.0,
      4.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-233",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      980.0,
      160.0,
      22.0
     ],
     "text": "pad 16",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      232.0,
      9.0,
      72.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-234",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      890.0,
      980.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "swap",
     "texton": "swap",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Gives pad 16 its next neighbour.",
     "presentation": 1,
     "presentation_rect": [
      232.0,
      25.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_16_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 16 Swap",
       "parameter_shortname": "Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Gives pad 16 its next neighbour.",
       "parameter_annotation_name": "Pad 16 Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-235",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1060.0,
      980.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "undo",
     "texton": "undo",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the last change of pad 16 back.",
     "presentation": 1,
     "presentation_rect": [
      259.0,
      25.0,
      26.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_16_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 16 Undo",
       "parameter_shortname": "Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the last change of pad 16 back.",
       "parameter_annotation_name": "Pad 16 Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-236",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1230.0,
      980.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "L",
     "texton": "L",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Locks pad 16 against swaps.",
     "presentation": 1,
     "presentation_rect": [
      286.0,
      25.0,
      18.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "pad_16_lock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Pad 16 Lock",
       "parameter_shortname": "Lock",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Locks pad 16 against swaps.",
       "parameter_annotation_name": "Pad 16 Lock",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-237",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      980.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-238",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      980.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 16"
    }
   },
   {
    "box": {
     "id": "obj-239",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      980.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-240",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      980.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 16"
    }
   },
   {
    "box": {
     "id": "obj-241",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1020.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/lock 16"
    }
   },
   {
    "box": {
     "id": "obj-242",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1020.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-243",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1020.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "r ---in"
    }
   },
   {
    "box": {
     "id": "obj-244",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 6,
     "patching_rect": [
      550.0,
      1020.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "text": "route /nf/morph /nf/distance /nf/source /nf/query /nf/moment"
    }
   },
   {
    "box": {
     "id": "obj-245",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
      1020.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      316.0,
      6.0,
      44.0,
      48.0
     ],
     "parameter_enable": 1,
     "varname": "morph",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Morph",
       "parameter_shortname": "Morph",
       "parameter_type": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 1,
       "parameter_modmode": 0,
       "parameter_info": "The whole kit: 0 its curated sounds, 1 those of the room.",
       "parameter_annotation_name": "Morph"
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-246",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1020.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-247",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1020.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/morph"
    }
   },
   {
    "box": {
     "id": "obj-248",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1020.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-249",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      1020.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      366.0,
      6.0,
      44.0,
      48.0
     ],
     "parameter_enable": 1,
     "varname": "distance",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Distance",
       "parameter_shortname": "Distance",
       "parameter_type": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 1,
       "parameter_modmode": 0,
       "parameter_info": "How far swaps reach: 0 the nearest sound, 1 the five hundredth.",
       "parameter_annotation_name": "Distance"
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-250",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1020.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-251",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1020.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/distance"
    }
   },
   {
    "box": {
     "id": "obj-252",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1020.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-253",
     "maxclass": "live.menu",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      40.0,
      1060.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      420.0,
      18.0,
      84.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "source",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Source",
       "parameter_shortname": "Source",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 3.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Where swaps take their sounds from.",
       "parameter_annotation_name": "Source",
       "parameter_enum": [
        "library",
        "room",
        "generated",
        "blend"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-254",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "patching_rect": [
      210.0,
      1060.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang",
      "bang",
      "bang",
      ""
     ],
     "text": "sel library room generated blend"
    }
   },
   {
    "box": {
     "id": "obj-255",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1060.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-256",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1060.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-257",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1060.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-258",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1060.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-259",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "patching_rect": [
      1060.0,
      1060.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang",
      "bang",
      "bang",
      ""
     ],
     "text": "sel 0 1 2 3"
    }
   },
   {
    "box": {
     "id": "obj-260",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1060.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/source library"
    }
   },
   {
    "box": {
     "id": "obj-261",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1060.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/source room"
    }
   },
   {
    "box": {
     "id": "obj-262",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1060.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/source generated"
    }
   },
   {
    "box": {
     "id": "obj-263",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1060.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/source blend"
    }
   },
   {
    "box": {
     "id": "obj-264",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1060.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-265",
     "maxclass": "live.menu",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      40.0,
      1100.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      420.0,
      38.0,
      84.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "query",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Query",
       "parameter_shortname": "Query",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 2.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "What a swap is to be near to.",
       "parameter_annotation_name": "Query",
       "parameter_enum": [
        "anchor",
        "current",
        "heard"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-266",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "patching_rect": [
      210.0,
      1100.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang",
      "bang",
      ""
     ],
     "text": "sel anchor current heard"
    }
   },
   {
    "box": {
     "id": "obj-267",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1100.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-268",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1100.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-269",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1100.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-270",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "patching_rect": [
      890.0,
      1100.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang",
      "bang",
      ""
     ],
     "text": "sel 0 1 2"
    }
   },
   {
    "box": {
     "id": "obj-271",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1100.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/query anchor"
    }
   },
   {
    "box": {
     "id": "obj-272",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1100.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/query current"
    }
   },
   {
    "box": {
     "id": "obj-273",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1100.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/query heard"
    }
   },
   {
    "box": {
     "id": "obj-274",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      1100.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-275",
     "maxclass": "live.menu",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1740.0,
      1100.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      510.0,
      38.0,
      84.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "moment",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Moment",
       "parameter_shortname": "Moment",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 3.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "When a swap lands.",
       "parameter_annotation_name": "Moment",
       "parameter_enum": [
        "hit",
        "beat",
        "bar",
        "pedal"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-276",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "patching_rect": [
      1910.0,
      1100.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang",
      "bang",
      "bang",
      ""
     ],
     "text": "sel hit beat bar pedal"
    }
   },
   {
    "box": {
     "id": "obj-277",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1140.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-278",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      1140.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-279",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1140.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-280",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1140.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-281",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "patching_rect": [
      720.0,
      1140.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang",
      "bang",
      "bang",
      ""
     ],
     "text": "sel 0 1 2 3"
    }
   },
   {
    "box": {
     "id": "obj-282",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1140.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/moment hit"
    }
   },
   {
    "box": {
     "id": "obj-283",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1140.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/moment beat"
    }
   },
   {
    "box": {
     "id": "obj-284",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1140.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/moment bar"
    }
   },
   {
    "box": {
     "id": "obj-285",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1140.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/moment pedal"
    }
   },
   {
    "box": {
     "id": "obj-286",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      1140.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-287",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1140.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "r ---in"
    }
   },
   {
    "box": {
     "id": "obj-288",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1910.0,
      1140.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      ""
     ],
     "text": "route /nf/room/listen /nf/kit/load"
    }
   },
   {
    "box": {
     "id": "obj-289",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      40.0,
      1180.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "Listen",
     "texton": "Listen",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Lets the room's ear listen.",
     "presentation": 1,
     "presentation_rect": [
      316.0,
      66.0,
      68.0,
      18.0
     ],
     "parameter_enable": 1,
     "varname": "listen",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Listen",
       "parameter_shortname": "Listen",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Lets the room's ear listen.",
       "parameter_annotation_name": "Listen",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-290",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      1180.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-291",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1180.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/room/listen"
    }
   },
   {
    "box": {
     "id": "obj-292",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1180.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-293",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
      1180.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "Take",
     "texton": "Take",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Puts the last hit of the room on the pad struck last.",
     "presentation": 1,
     "presentation_rect": [
      388.0,
      66.0,
      68.0,
      18.0
     ],
     "parameter_enable": 1,
     "varname": "take",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Take",
       "parameter_shortname": "Take",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Puts the last hit of the room on the pad struck last.",
       "parameter_annotation_name": "Take",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-294",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1180.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-295",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1180.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/room/take"
    }
   },
   {
    "box": {
     "id": "obj-296",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1180.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-297",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      1180.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "Swap kit",
     "texton": "Swap kit",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Swaps every pad that is not locked.",
     "presentation": 1,
     "presentation_rect": [
      460.0,
      66.0,
      68.0,
      18.0
     ],
     "parameter_enable": 1,
     "varname": "kit_swap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Kit Swap",
       "parameter_shortname": "Kit Swap",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Swaps every pad that is not locked.",
       "parameter_annotation_name": "Kit Swap",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-298",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1180.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-299",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1180.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/swap"
    }
   },
   {
    "box": {
     "id": "obj-300",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1180.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-301",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      40.0,
      1220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "Undo kit",
     "texton": "Undo kit",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Takes the kit's last change back.",
     "presentation": 1,
     "presentation_rect": [
      532.0,
      66.0,
      68.0,
      18.0
     ],
     "parameter_enable": 1,
     "varname": "kit_undo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Kit Undo",
       "parameter_shortname": "Kit Undo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Takes the kit's last change back.",
       "parameter_annotation_name": "Kit Undo",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-302",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      1220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-303",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/undo"
    }
   },
   {
    "box": {
     "id": "obj-304",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1220.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-305",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
      1220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "< Kit",
     "texton": "< Kit",
     "mode": 0,
     "outputmode": 0,
     "annotation": "The kit before this one in the set.",
     "presentation": 1,
     "presentation_rect": [
      316.0,
      90.0,
      68.0,
      18.0
     ],
     "parameter_enable": 1,
     "varname": "kit_previous",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Kit Previous",
       "parameter_shortname": "Kit Previo",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "The kit before this one in the set.",
       "parameter_annotation_name": "Kit Previous",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-306",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-307",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/previous"
    }
   },
   {
    "box": {
     "id": "obj-308",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1220.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-309",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      1220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "Kit >",
     "texton": "Kit >",
     "mode": 0,
     "outputmode": 0,
     "annotation": "The next kit of the set.",
     "presentation": 1,
     "presentation_rect": [
      388.0,
      90.0,
      68.0,
      18.0
     ],
     "parameter_enable": 1,
     "varname": "kit_next",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Kit Next",
       "parameter_shortname": "Kit Next",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "The next kit of the set.",
       "parameter_annotation_name": "Kit Next",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-310",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-311",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/next"
    }
   },
   {
    "box": {
     "id": "obj-312",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1220.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-313",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      40.0,
      1260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "Home",
     "texton": "Home",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Brings the curated kit back at once.",
     "presentation": 1,
     "presentation_rect": [
      460.0,
      90.0,
      68.0,
      18.0
     ],
     "parameter_enable": 1,
     "varname": "kit_home",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Kit Home",
       "parameter_shortname": "Kit Home",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Brings the curated kit back at once.",
       "parameter_annotation_name": "Kit Home",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-314",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      1260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-315",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/home"
    }
   },
   {
    "box": {
     "id": "obj-316",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1260.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-317",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
      1260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "Panic",
     "texton": "Panic",
     "mode": 0,
     "outputmode": 0,
     "annotation": "Silences everything.",
     "presentation": 1,
     "presentation_rect": [
      532.0,
      90.0,
      68.0,
      18.0
     ],
     "parameter_enable": 1,
     "varname": "panic",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Panic",
       "parameter_shortname": "Panic",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Silences everything.",
       "parameter_annotation_name": "Panic",
       "parameter_enum": [
        "0",
        "1"
       ],
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-318",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-319",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/panic"
    }
   },
   {
    "box": {
     "id": "obj-320",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1260.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-321",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      1260.0,
      160.0,
      22.0
     ],
     "text": "kit",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      316.0,
      112.0,
      140.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-322",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-323",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "r ---in"
    }
   },
   {
    "box": {
     "id": "obj-324",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1910.0,
      1260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "route /nf/engine"
    }
   },
   {
    "box": {
     "id": "obj-325",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      40.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "float",
      "int"
     ],
     "text": "unpack 0 0. 0"
    }
   },
   {
    "box": {
     "id": "obj-326",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1300.0,
      160.0,
      22.0
     ],
     "text": "voices",
     "presentation": 1,
     "presentation_rect": [
      460.0,
      128.0,
      44.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-327",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      460.0,
      144.0,
      44.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "engine_voices",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Engine voices",
       "parameter_shortname": "voices",
       "parameter_type": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 128.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "How many voices sound.",
       "parameter_annotation_name": "Engine voices",
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-328",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-329",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      1300.0,
      160.0,
      22.0
     ],
     "text": "load",
     "presentation": 1,
     "presentation_rect": [
      508.0,
      128.0,
      44.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-330",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      890.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      508.0,
      144.0,
      44.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "engine_load",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Engine load",
       "parameter_shortname": "load",
       "parameter_type": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 4.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 1,
       "parameter_modmode": 0,
       "parameter_info": "The worst block of the last second, as a share of its time.",
       "parameter_annotation_name": "Engine load",
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-331",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-332",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1300.0,
      160.0,
      22.0
     ],
     "text": "lost",
     "presentation": 1,
     "presentation_rect": [
      556.0,
      128.0,
      44.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-333",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "float"
     ],
     "presentation": 1,
     "presentation_rect": [
      556.0,
      144.0,
      44.0,
      15.0
     ],
     "parameter_enable": 1,
     "varname": "engine_lost",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Engine lost",
       "parameter_shortname": "lost",
       "parameter_type": 0,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1000000.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Blocks that the sound device went on without.",
       "parameter_annotation_name": "Engine lost",
       "parameter_invisible": 2
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-334",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-335",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "Notes",
     "texton": "Notes",
     "mode": 1,
     "outputmode": 0,
     "annotation": "Sends the pads' notes to the instrument too.",
     "presentation": 1,
     "presentation_rect": [
      316.0,
      144.0,
      68.0,
      18.0
     ],
     "parameter_enable": 1,
     "varname": "notes",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "Notes",
       "parameter_shortname": "Notes",
       "parameter_type": 2,
       "parameter_mmin": 0.0,
       "parameter_mmax": 1.0,
       "parameter_initial": [
        0.0
       ],
       "parameter_initial_enable": 1,
       "parameter_unitstyle": 0,
       "parameter_modmode": 0,
       "parameter_info": "Sends the pads' notes to the instrument too.",
       "parameter_annotation_name": "Notes",
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     }
    }
   },
   {
    "box": {
     "id": "obj-336",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 8,
     "patching_rect": [
      1910.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      "",
      "int",
      "int",
      "",
      "int",
      ""
     ],
     "text": "midiparse"
    }
   },
   {
    "box": {
     "id": "obj-337",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "gate 1"
    }
   },
   {
    "box": {
     "id": "obj-338",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      210.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "int"
     ],
     "text": "unpack 0 0"
    }
   },
   {
    "box": {
     "id": "obj-339",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "pack 0 0."
    }
   },
   {
    "box": {
     "id": "obj-340",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "float"
     ],
     "text": "/ 127."
    }
   },
   {
    "box": {
     "id": "obj-341",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "int"
     ],
     "text": "split 36 51"
    }
   },
   {
    "box": {
     "id": "obj-342",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "- 35"
    }
   },
   {
    "box": {
     "id": "obj-343",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/pad/hit"
    }
   },
   {
    "box": {
     "id": "obj-344",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1340.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-345",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "metro 4n @active 1 @quantize 4n"
    }
   },
   {
    "box": {
     "id": "obj-346",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1570.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang"
     ],
     "text": "t b b"
    }
   },
   {
    "box": {
     "id": "obj-347",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 9,
     "patching_rect": [
      1740.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "int",
      "float",
      "float",
      "float",
      "",
      "int",
      "float",
      ""
     ],
     "text": "transport"
    }
   },
   {
    "box": {
     "id": "obj-348",
     "maxclass": "newobj",
     "numinlets": 4,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "pack 0 0. 120. 4"
    }
   },
   {
    "box": {
     "id": "obj-349",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "i"
    }
   },
   {
    "box": {
     "id": "obj-350",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      1380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "float"
     ],
     "text": "/ 480.0"
    }
   },
   {
    "box": {
     "id": "obj-351",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
      1380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "int"
     ],
     "text": "unpack 4 4"
    }
   },
   {
    "box": {
     "id": "obj-352",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      550.0,
      1380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "int",
      "int"
     ],
     "text": "change -1"
    }
   },
   {
    "box": {
     "id": "obj-353",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "gate 1"
    }
   },
   {
    "box": {
     "id": "obj-354",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-355",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-356",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-357",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      1380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang"
     ],
     "text": "t b b"
    }
   },
   {
    "box": {
     "id": "obj-358",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "0"
    }
   },
   {
    "box": {
     "id": "obj-359",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/transport"
    }
   },
   {
    "box": {
     "id": "obj-360",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1380.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-361",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/hello 1 0 name"
    }
   },
   {
    "box": {
     "id": "obj-362",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1420.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-363",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/ping 1"
    }
   },
   {
    "box": {
     "id": "obj-364",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1420.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-365",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/state"
    }
   },
   {
    "box": {
     "id": "obj-366",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      1420.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-367",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/hit 1 0.0"
    }
   },
   {
    "box": {
     "id": "obj-368",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1420.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-369",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/release 1"
    }
   },
   {
    "box": {
     "id": "obj-370",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      1420.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-371",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/swap 1"
    }
   },
   {
    "box": {
     "id": "obj-372",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1420.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-373",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/step 1 -500"
    }
   },
   {
    "box": {
     "id": "obj-374",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1460.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-375",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/near 0 1"
    }
   },
   {
    "box": {
     "id": "obj-376",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1460.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-377",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/put 1 0"
    }
   },
   {
    "box": {
     "id": "obj-378",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      1460.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-379",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/choke 0"
    }
   },
   {
    "box": {
     "id": "obj-380",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1460.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-381",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/select 0"
    }
   },
   {
    "box": {
     "id": "obj-382",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      1460.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-383",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/undo 0"
    }
   },
   {
    "box": {
     "id": "obj-384",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1460.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-385",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/redo 0"
    }
   },
   {
    "box": {
     "id": "obj-386",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1500.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-387",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/home 0"
    }
   },
   {
    "box": {
     "id": "obj-388",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1500.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-389",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/ab 0"
    }
   },
   {
    "box": {
     "id": "obj-390",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      1500.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-391",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/keep 0"
    }
   },
   {
    "box": {
     "id": "obj-392",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1500.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-393",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/ban 0"
    }
   },
   {
    "box": {
     "id": "obj-394",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      1500.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-395",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/lock 0 0"
    }
   },
   {
    "box": {
     "id": "obj-396",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1500.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-397",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/gain 1 -60.0"
    }
   },
   {
    "box": {
     "id": "obj-398",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1540.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-399",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/tune 1 -48.0"
    }
   },
   {
    "box": {
     "id": "obj-400",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1540.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-401",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/pan 1 -1.0"
    }
   },
   {
    "box": {
     "id": "obj-402",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      1540.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-403",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/decay 1 0.0"
    }
   },
   {
    "box": {
     "id": "obj-404",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1540.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-405",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/attack 1 0.0"
    }
   },
   {
    "box": {
     "id": "obj-406",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      1540.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-407",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/hold 1 0.0"
    }
   },
   {
    "box": {
     "id": "obj-408",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1540.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-409",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/release_time 1 0.0"
    }
   },
   {
    "box": {
     "id": "obj-410",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1580.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-411",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/start 1 0.0"
    }
   },
   {
    "box": {
     "id": "obj-412",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1580.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-413",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/reverse 1 0"
    }
   },
   {
    "box": {
     "id": "obj-414",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      1580.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-415",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/filter 1 0"
    }
   },
   {
    "box": {
     "id": "obj-416",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1580.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-417",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/cutoff 1 20.0"
    }
   },
   {
    "box": {
     "id": "obj-418",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      1580.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-419",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/resonance 1 0.0"
    }
   },
   {
    "box": {
     "id": "obj-420",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1580.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-421",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1620.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/vary 1 0.0"
    }
   },
   {
    "box": {
     "id": "obj-422",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1620.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-423",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1620.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/morph 1 0.0"
    }
   },
   {
    "box": {
     "id": "obj-424",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1620.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-425",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1620.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/swap"
    }
   },
   {
    "box": {
     "id": "obj-426",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      1620.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-427",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1620.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/undo"
    }
   },
   {
    "box": {
     "id": "obj-428",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1620.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-429",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1620.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/redo"
    }
   },
   {
    "box": {
     "id": "obj-430",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      1620.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-431",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1620.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/home"
    }
   },
   {
    "box": {
     "id": "obj-432",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1620.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-433",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1660.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/keep"
    }
   },
   {
    "box": {
     "id": "obj-434",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1660.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-435",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1660.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/load name"
    }
   },
   {
    "box": {
     "id": "obj-436",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1660.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-437",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1660.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/save name"
    }
   },
   {
    "box": {
     "id": "obj-438",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      1660.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-439",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1660.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/next"
    }
   },
   {
    "box": {
     "id": "obj-440",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1660.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-441",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1660.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/previous"
    }
   },
   {
    "box": {
     "id": "obj-442",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      1660.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-443",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1660.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/go 1"
    }
   },
   {
    "box": {
     "id": "obj-444",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1660.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-445",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/morph 0.0"
    }
   },
   {
    "box": {
     "id": "obj-446",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1700.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-447",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/distance 0.0"
    }
   },
   {
    "box": {
     "id": "obj-448",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1700.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-449",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/source library"
    }
   },
   {
    "box": {
     "id": "obj-450",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      1700.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-451",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/query anchor"
    }
   },
   {
    "box": {
     "id": "obj-452",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1700.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-453",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/moment hit"
    }
   },
   {
    "box": {
     "id": "obj-454",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      1700.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-455",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pedal 0"
    }
   },
   {
    "box": {
     "id": "obj-456",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1700.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-457",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/auto/bars 0"
    }
   },
   {
    "box": {
     "id": "obj-458",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1740.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-459",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/room/listen 0"
    }
   },
   {
    "box": {
     "id": "obj-460",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1740.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-461",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/room/follow 0"
    }
   },
   {
    "box": {
     "id": "obj-462",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      1740.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-463",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/room/tune 0"
    }
   },
   {
    "box": {
     "id": "obj-464",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1740.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-465",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/room/sensitivity 0.0"
    }
   },
   {
    "box": {
     "id": "obj-466",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      1740.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-467",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/room/take"
    }
   },
   {
    "box": {
     "id": "obj-468",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1740.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-469",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/room/give 0 1"
    }
   },
   {
    "box": {
     "id": "obj-470",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1780.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-471",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/room/clear"
    }
   },
   {
    "box": {
     "id": "obj-472",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1780.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-473",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/room/check"
    }
   },
   {
    "box": {
     "id": "obj-474",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      1780.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-475",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/panic"
    }
   },
   {
    "box": {
     "id": "obj-476",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1780.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-477",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/repeat off"
    }
   },
   {
    "box": {
     "id": "obj-478",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      1780.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-479",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/learn name"
    }
   },
   {
    "box": {
     "id": "obj-480",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1780.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-481",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pressure off"
    }
   },
   {
    "box": {
     "id": "obj-482",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1820.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-483",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/record 0"
    }
   },
   {
    "box": {
     "id": "obj-484",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1820.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-485",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/tempo 20.0"
    }
   },
   {
    "box": {
     "id": "obj-486",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      1820.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-487",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/tempo/tap"
    }
   },
   {
    "box": {
     "id": "obj-488",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1820.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-489",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/transport 0 1.0 20.0 1"
    }
   },
   {
    "box": {
     "id": "obj-490",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      1820.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-491",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1820.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/pad/files 0"
    }
   },
   {
    "box": {
     "id": "obj-492",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1820.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-493",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1860.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "r ---in"
    }
   },
   {
    "box": {
     "id": "obj-494",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 27,
     "patching_rect": [
      210.0,
      1860.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "text": "route /nf/welcome /nf/pong /nf/alive /nf/error /nf/pad/sound /nf/pad/tuned /nf/pad/refused /nf/pad/struck /nf/pad/state /nf/slots /nf/pad/file /nf/kit/load /nf/kit/save /nf/learn /nf/heard /nf/room/grown /nf/room/level /nf/room/check /nf/room/feedback /nf/level /nf/engine /nf/engine/load /nf/engine/late /nf/engine/cut /nf/engine/dropped /nf/engine/latency"
    }
   }
  ],
  "lines": [
   {
    "patchline": {
     "source": [
      "obj-2",
      0
     ],
     "destination": [
      "obj-3",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-3",
      2
     ],
     "destination": [
      "obj-4",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-4",
      0
     ],
     "destination": [
      "obj-5",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-5",
      0
     ],
     "destination": [
      "obj-6",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-6",
      0
     ],
     "destination": [
      "obj-7",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-7",
      0
     ],
     "destination": [
      "obj-4",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-5",
      1
     ],
     "destination": [
      "obj-8",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-8",
      0
     ],
     "destination": [
      "obj-9",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-8",
      1
     ],
     "destination": [
      "obj-10",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-10",
      0
     ],
     "destination": [
      "obj-11",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-11",
      0
     ],
     "destination": [
      "obj-12",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-13",
      0
     ],
     "destination": [
      "obj-14",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-15",
      0
     ],
     "destination": [
      "obj-16",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-16",
      0
     ],
     "destination": [
      "obj-14",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-17",
      0
     ],
     "destination": [
      "obj-18",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-3",
      1
     ],
     "destination": [
      "obj-19",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-19",
      0
     ],
     "destination": [
      "obj-20",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-20",
      0
     ],
     "destination": [
      "obj-22",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-22",
      1
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-21",
      0
     ],
     "destination": [
      "obj-23",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-23",
      1
     ],
     "destination": [
      "obj-24",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-24",
      0
     ],
     "destination": [
      "obj-21",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-23",
      0
     ],
     "destination": [
      "obj-25",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-25",
      0
     ],
     "destination": [
      "obj-6",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-18",
      0
     ],
     "destination": [
      "obj-26",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-26",
      1
     ],
     "destination": [
      "obj-27",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-27",
      0
     ],
     "destination": [
      "obj-16",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-26",
      2
     ],
     "destination": [
      "obj-28",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-28",
      1
     ],
     "destination": [
      "obj-29",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-29",
      0
     ],
     "destination": [
      "obj-21",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-28",
      0
     ],
     "destination": [
      "obj-30",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-31",
      0
     ],
     "destination": [
      "obj-33",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-33",
      0
     ],
     "destination": [
      "obj-32",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-31",
      1
     ],
     "destination": [
      "obj-34",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-34",
      0
     ],
     "destination": [
      "obj-32",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-30",
      0
     ],
     "destination": [
      "obj-31",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-18",
      1
     ],
     "destination": [
      "obj-35",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-35",
      1
     ],
     "destination": [
      "obj-36",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-36",
      0
     ],
     "destination": [
      "obj-21",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-35",
      0
     ],
     "destination": [
      "obj-37",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-37",
      0
     ],
     "destination": [
      "obj-31",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-23",
      0
     ],
     "destination": [
      "obj-38",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-38",
      0
     ],
     "destination": [
      "obj-39",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-39",
      0
     ],
     "destination": [
      "obj-40",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-40",
      2
     ],
     "destination": [
      "obj-41",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-41",
      0
     ],
     "destination": [
      "obj-16",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-40",
      1
     ],
     "destination": [
      "obj-42",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-42",
      0
     ],
     "destination": [
      "obj-31",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-40",
      0
     ],
     "destination": [
      "obj-9",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-9",
      0
     ],
     "destination": [
      "obj-43",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-43",
      0
     ],
     "destination": [
      "obj-44",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-39",
      1
     ],
     "destination": [
      "obj-45",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-45",
      0
     ],
     "destination": [
      "obj-46",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-47",
      0
     ],
     "destination": [
      "obj-48",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-48",
      0
     ],
     "destination": [
      "obj-49",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-49",
      1
     ],
     "destination": [
      "obj-50",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-50",
      0
     ],
     "destination": [
      "obj-51",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-51",
      0
     ],
     "destination": [
      "obj-52",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-51",
      1
     ],
     "destination": [
      "obj-53",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-49",
      0
     ],
     "destination": [
      "obj-54",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-54",
      2
     ],
     "destination": [
      "obj-55",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-55",
      0
     ],
     "destination": [
      "obj-53",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-54",
      1
     ],
     "destination": [
      "obj-56",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-56",
      0
     ],
     "destination": [
      "obj-57",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-57",
      0
     ],
     "destination": [
      "obj-52",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-56",
      1
     ],
     "destination": [
      "obj-58",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-58",
      0
     ],
     "destination": [
      "obj-52",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-56",
      2
     ],
     "destination": [
      "obj-59",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-59",
      0
     ],
     "destination": [
      "obj-52",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-56",
      3
     ],
     "destination": [
      "obj-60",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-60",
      0
     ],
     "destination": [
      "obj-52",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-56",
      4
     ],
     "destination": [
      "obj-61",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-61",
      0
     ],
     "destination": [
      "obj-52",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-48",
      1
     ],
     "destination": [
      "obj-62",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-62",
      1
     ],
     "destination": [
      "obj-63",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-63",
      0
     ],
     "destination": [
      "obj-64",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-62",
      0
     ],
     "destination": [
      "obj-65",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-65",
      2
     ],
     "destination": [
      "obj-66",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-66",
      0
     ],
     "destination": [
      "obj-64",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      0
     ],
     "destination": [
      "obj-67",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      0
     ],
     "destination": [
      "obj-68",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      0
     ],
     "destination": [
      "obj-71",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-69",
      0
     ],
     "destination": [
      "obj-72",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-72",
      0
     ],
     "destination": [
      "obj-73",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-70",
      0
     ],
     "destination": [
      "obj-74",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-74",
      0
     ],
     "destination": [
      "obj-75",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-71",
      0
     ],
     "destination": [
      "obj-76",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-73",
      0
     ],
     "destination": [
      "obj-77",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-75",
      0
     ],
     "destination": [
      "obj-77",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-76",
      0
     ],
     "destination": [
      "obj-77",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      1
     ],
     "destination": [
      "obj-78",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      1
     ],
     "destination": [
      "obj-79",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      1
     ],
     "destination": [
      "obj-82",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-80",
      0
     ],
     "destination": [
      "obj-83",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-83",
      0
     ],
     "destination": [
      "obj-84",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      0
     ],
     "destination": [
      "obj-85",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-85",
      0
     ],
     "destination": [
      "obj-86",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-82",
      0
     ],
     "destination": [
      "obj-87",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-84",
      0
     ],
     "destination": [
      "obj-88",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-86",
      0
     ],
     "destination": [
      "obj-88",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-87",
      0
     ],
     "destination": [
      "obj-88",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      2
     ],
     "destination": [
      "obj-89",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      2
     ],
     "destination": [
      "obj-90",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      2
     ],
     "destination": [
      "obj-93",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-91",
      0
     ],
     "destination": [
      "obj-94",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-94",
      0
     ],
     "destination": [
      "obj-95",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-92",
      0
     ],
     "destination": [
      "obj-96",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-96",
      0
     ],
     "destination": [
      "obj-97",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-93",
      0
     ],
     "destination": [
      "obj-98",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-95",
      0
     ],
     "destination": [
      "obj-99",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-97",
      0
     ],
     "destination": [
      "obj-99",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-98",
      0
     ],
     "destination": [
      "obj-99",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      3
     ],
     "destination": [
      "obj-100",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      3
     ],
     "destination": [
      "obj-101",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      3
     ],
     "destination": [
      "obj-104",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-102",
      0
     ],
     "destination": [
      "obj-105",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-105",
      0
     ],
     "destination": [
      "obj-106",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-103",
      0
     ],
     "destination": [
      "obj-107",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-107",
      0
     ],
     "destination": [
      "obj-108",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-104",
      0
     ],
     "destination": [
      "obj-109",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-106",
      0
     ],
     "destination": [
      "obj-110",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-108",
      0
     ],
     "destination": [
      "obj-110",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-109",
      0
     ],
     "destination": [
      "obj-110",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      4
     ],
     "destination": [
      "obj-111",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      4
     ],
     "destination": [
      "obj-112",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      4
     ],
     "destination": [
      "obj-115",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-113",
      0
     ],
     "destination": [
      "obj-116",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-116",
      0
     ],
     "destination": [
      "obj-117",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-114",
      0
     ],
     "destination": [
      "obj-118",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-118",
      0
     ],
     "destination": [
      "obj-119",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-115",
      0
     ],
     "destination": [
      "obj-120",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-117",
      0
     ],
     "destination": [
      "obj-121",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-119",
      0
     ],
     "destination": [
      "obj-121",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-120",
      0
     ],
     "destination": [
      "obj-121",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      5
     ],
     "destination": [
      "obj-122",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      5
     ],
     "destination": [
      "obj-123",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      5
     ],
     "destination": [
      "obj-126",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-124",
      0
     ],
     "destination": [
      "obj-127",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-127",
      0
     ],
     "destination": [
      "obj-128",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-125",
      0
     ],
     "destination": [
      "obj-129",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-129",
      0
     ],
     "destination": [
      "obj-130",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-126",
      0
     ],
     "destination": [
      "obj-131",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-128",
      0
     ],
     "destination": [
      "obj-132",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-130",
      0
     ],
     "destination": [
      "obj-132",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-131",
      0
     ],
     "destination": [
      "obj-132",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      6
     ],
     "destination": [
      "obj-133",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      6
     ],
     "destination": [
      "obj-134",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      6
     ],
     "destination": [
      "obj-137",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-135",
      0
     ],
     "destination": [
      "obj-138",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-138",
      0
     ],
     "destination": [
      "obj-139",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-136",
      0
     ],
     "destination": [
      "obj-140",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-140",
      0
     ],
     "destination": [
      "obj-141",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-137",
      0
     ],
     "destination": [
      "obj-142",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-139",
      0
     ],
     "destination": [
      "obj-143",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-141",
      0
     ],
     "destination": [
      "obj-143",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-142",
      0
     ],
     "destination": [
      "obj-143",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      7
     ],
     "destination": [
      "obj-144",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      7
     ],
     "destination": [
      "obj-145",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      7
     ],
     "destination": [
      "obj-148",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-146",
      0
     ],
     "destination": [
      "obj-149",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-149",
      0
     ],
     "destination": [
      "obj-150",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-147",
      0
     ],
     "destination": [
      "obj-151",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-151",
      0
     ],
     "destination": [
      "obj-152",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-148",
      0
     ],
     "destination": [
      "obj-153",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-150",
      0
     ],
     "destination": [
      "obj-154",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-152",
      0
     ],
     "destination": [
      "obj-154",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-153",
      0
     ],
     "destination": [
      "obj-154",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      8
     ],
     "destination": [
      "obj-155",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      8
     ],
     "destination": [
      "obj-156",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      8
     ],
     "destination": [
      "obj-159",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-157",
      0
     ],
     "destination": [
      "obj-160",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-160",
      0
     ],
     "destination": [
      "obj-161",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-158",
      0
     ],
     "destination": [
      "obj-162",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-162",
      0
     ],
     "destination": [
      "obj-163",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-159",
      0
     ],
     "destination": [
      "obj-164",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-161",
      0
     ],
     "destination": [
      "obj-165",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-163",
      0
     ],
     "destination": [
      "obj-165",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-164",
      0
     ],
     "destination": [
      "obj-165",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      9
     ],
     "destination": [
      "obj-166",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      9
     ],
     "destination": [
      "obj-167",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      9
     ],
     "destination": [
      "obj-170",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-168",
      0
     ],
     "destination": [
      "obj-171",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-171",
      0
     ],
     "destination": [
      "obj-172",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-169",
      0
     ],
     "destination": [
      "obj-173",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-173",
      0
     ],
     "destination": [
      "obj-174",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-170",
      0
     ],
     "destination": [
      "obj-175",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-172",
      0
     ],
     "destination": [
      "obj-176",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-174",
      0
     ],
     "destination": [
      "obj-176",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-175",
      0
     ],
     "destination": [
      "obj-176",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      10
     ],
     "destination": [
      "obj-177",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      10
     ],
     "destination": [
      "obj-178",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      10
     ],
     "destination": [
      "obj-181",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-179",
      0
     ],
     "destination": [
      "obj-182",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-182",
      0
     ],
     "destination": [
      "obj-183",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-180",
      0
     ],
     "destination": [
      "obj-184",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-184",
      0
     ],
     "destination": [
      "obj-185",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-181",
      0
     ],
     "destination": [
      "obj-186",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-183",
      0
     ],
     "destination": [
      "obj-187",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-185",
      0
     ],
     "destination": [
      "obj-187",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-186",
      0
     ],
     "destination": [
      "obj-187",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      11
     ],
     "destination": [
      "obj-188",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      11
     ],
     "destination": [
      "obj-189",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      11
     ],
     "destination": [
      "obj-192",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-190",
      0
     ],
     "destination": [
      "obj-193",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-193",
      0
     ],
     "destination": [
      "obj-194",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-191",
      0
     ],
     "destination": [
      "obj-195",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-195",
      0
     ],
     "destination": [
      "obj-196",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-192",
      0
     ],
     "destination": [
      "obj-197",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-194",
      0
     ],
     "destination": [
      "obj-198",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-196",
      0
     ],
     "destination": [
      "obj-198",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-197",
      0
     ],
     "destination": [
      "obj-198",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      12
     ],
     "destination": [
      "obj-199",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      12
     ],
     "destination": [
      "obj-200",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      12
     ],
     "destination": [
      "obj-203",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-201",
      0
     ],
     "destination": [
      "obj-204",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-204",
      0
     ],
     "destination": [
      "obj-205",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-202",
      0
     ],
     "destination": [
      "obj-206",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-206",
      0
     ],
     "destination": [
      "obj-207",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-203",
      0
     ],
     "destination": [
      "obj-208",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-205",
      0
     ],
     "destination": [
      "obj-209",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-207",
      0
     ],
     "destination": [
      "obj-209",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-208",
      0
     ],
     "destination": [
      "obj-209",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      13
     ],
     "destination": [
      "obj-210",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      13
     ],
     "destination": [
      "obj-211",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      13
     ],
     "destination": [
      "obj-214",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-212",
      0
     ],
     "destination": [
      "obj-215",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-215",
      0
     ],
     "destination": [
      "obj-216",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-213",
      0
     ],
     "destination": [
      "obj-217",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-217",
      0
     ],
     "destination": [
      "obj-218",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-214",
      0
     ],
     "destination": [
      "obj-219",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-216",
      0
     ],
     "destination": [
      "obj-220",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-218",
      0
     ],
     "destination": [
      "obj-220",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-219",
      0
     ],
     "destination": [
      "obj-220",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      14
     ],
     "destination": [
      "obj-221",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      14
     ],
     "destination": [
      "obj-222",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      14
     ],
     "destination": [
      "obj-225",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-223",
      0
     ],
     "destination": [
      "obj-226",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-226",
      0
     ],
     "destination": [
      "obj-227",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-224",
      0
     ],
     "destination": [
      "obj-228",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-228",
      0
     ],
     "destination": [
      "obj-229",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-225",
      0
     ],
     "destination": [
      "obj-230",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-227",
      0
     ],
     "destination": [
      "obj-231",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-229",
      0
     ],
     "destination": [
      "obj-231",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-230",
      0
     ],
     "destination": [
      "obj-231",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      15
     ],
     "destination": [
      "obj-232",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      15
     ],
     "destination": [
      "obj-233",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-53",
      15
     ],
     "destination": [
      "obj-236",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-234",
      0
     ],
     "destination": [
      "obj-237",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-237",
      0
     ],
     "destination": [
      "obj-238",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-235",
      0
     ],
     "destination": [
      "obj-239",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-239",
      0
     ],
     "destination": [
      "obj-240",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-236",
      0
     ],
     "destination": [
      "obj-241",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-238",
      0
     ],
     "destination": [
      "obj-242",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-240",
      0
     ],
     "destination": [
      "obj-242",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-241",
      0
     ],
     "destination": [
      "obj-242",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-243",
      0
     ],
     "destination": [
      "obj-244",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-244",
      0
     ],
     "destination": [
      "obj-246",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-246",
      0
     ],
     "destination": [
      "obj-245",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-245",
      0
     ],
     "destination": [
      "obj-247",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-247",
      0
     ],
     "destination": [
      "obj-248",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-244",
      1
     ],
     "destination": [
      "obj-250",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-250",
      0
     ],
     "destination": [
      "obj-249",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-249",
      0
     ],
     "destination": [
      "obj-251",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-251",
      0
     ],
     "destination": [
      "obj-252",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-244",
      2
     ],
     "destination": [
      "obj-254",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-254",
      0
     ],
     "destination": [
      "obj-255",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-255",
      0
     ],
     "destination": [
      "obj-253",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-254",
      1
     ],
     "destination": [
      "obj-256",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-256",
      0
     ],
     "destination": [
      "obj-253",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-254",
      2
     ],
     "destination": [
      "obj-257",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-257",
      0
     ],
     "destination": [
      "obj-253",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-254",
      3
     ],
     "destination": [
      "obj-258",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-258",
      0
     ],
     "destination": [
      "obj-253",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-253",
      0
     ],
     "destination": [
      "obj-259",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-259",
      0
     ],
     "destination": [
      "obj-260",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-259",
      1
     ],
     "destination": [
      "obj-261",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-259",
      2
     ],
     "destination": [
      "obj-262",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-259",
      3
     ],
     "destination": [
      "obj-263",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-260",
      0
     ],
     "destination": [
      "obj-264",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-261",
      0
     ],
     "destination": [
      "obj-264",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-262",
      0
     ],
     "destination": [
      "obj-264",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-263",
      0
     ],
     "destination": [
      "obj-264",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-244",
      3
     ],
     "destination": [
      "obj-266",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-266",
      0
     ],
     "destination": [
      "obj-267",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-267",
      0
     ],
     "destination": [
      "obj-265",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-266",
      1
     ],
     "destination": [
      "obj-268",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-268",
      0
     ],
     "destination": [
      "obj-265",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-266",
      2
     ],
     "destination": [
      "obj-269",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-269",
      0
     ],
     "destination": [
      "obj-265",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-265",
      0
     ],
     "destination": [
      "obj-270",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-270",
      0
     ],
     "destination": [
      "obj-271",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-270",
      1
     ],
     "destination": [
      "obj-272",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-270",
      2
     ],
     "destination": [
      "obj-273",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-271",
      0
     ],
     "destination": [
      "obj-274",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-272",
      0
     ],
     "destination": [
      "obj-274",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-273",
      0
     ],
     "destination": [
      "obj-274",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-244",
      4
     ],
     "destination": [
      "obj-276",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-276",
      0
     ],
     "destination": [
      "obj-277",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-277",
      0
     ],
     "destination": [
      "obj-275",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-276",
      1
     ],
     "destination": [
      "obj-278",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-278",
      0
     ],
     "destination": [
      "obj-275",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-276",
      2
     ],
     "destination": [
      "obj-279",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-279",
      0
     ],
     "destination": [
      "obj-275",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-276",
      3
     ],
     "destination": [
      "obj-280",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-280",
      0
     ],
     "destination": [
      "obj-275",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-275",
      0
     ],
     "destination": [
      "obj-281",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-281",
      0
     ],
     "destination": [
      "obj-282",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-281",
      1
     ],
     "destination": [
      "obj-283",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-281",
      2
     ],
     "destination": [
      "obj-284",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-281",
      3
     ],
     "destination": [
      "obj-285",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-282",
      0
     ],
     "destination": [
      "obj-286",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-283",
      0
     ],
     "destination": [
      "obj-286",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-284",
      0
     ],
     "destination": [
      "obj-286",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-285",
      0
     ],
     "destination": [
      "obj-286",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-287",
      0
     ],
     "destination": [
      "obj-288",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-288",
      0
     ],
     "destination": [
      "obj-290",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-290",
      0
     ],
     "destination": [
      "obj-289",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-289",
      0
     ],
     "destination": [
      "obj-291",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-291",
      0
     ],
     "destination": [
      "obj-292",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-293",
      0
     ],
     "destination": [
      "obj-294",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-294",
      0
     ],
     "destination": [
      "obj-295",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-295",
      0
     ],
     "destination": [
      "obj-296",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-297",
      0
     ],
     "destination": [
      "obj-298",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-298",
      0
     ],
     "destination": [
      "obj-299",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-299",
      0
     ],
     "destination": [
      "obj-300",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-301",
      0
     ],
     "destination": [
      "obj-302",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-302",
      0
     ],
     "destination": [
      "obj-303",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-303",
      0
     ],
     "destination": [
      "obj-304",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-305",
      0
     ],
     "destination": [
      "obj-306",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-306",
      0
     ],
     "destination": [
      "obj-307",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-307",
      0
     ],
     "destination": [
      "obj-308",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-309",
      0
     ],
     "destination": [
      "obj-310",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-310",
      0
     ],
     "destination": [
      "obj-311",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-311",
      0
     ],
     "destination": [
      "obj-312",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-313",
      0
     ],
     "destination": [
      "obj-314",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-314",
      0
     ],
     "destination": [
      "obj-315",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-315",
      0
     ],
     "destination": [
      "obj-316",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-317",
      0
     ],
     "destination": [
      "obj-318",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-318",
      0
     ],
     "destination": [
      "obj-319",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-319",
      0
     ],
     "destination": [
      "obj-320",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-288",
      1
     ],
     "destination": [
      "obj-322",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-322",
      0
     ],
     "destination": [
      "obj-321",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-323",
      0
     ],
     "destination": [
      "obj-324",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-324",
      0
     ],
     "destination": [
      "obj-325",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-325",
      0
     ],
     "destination": [
      "obj-328",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-328",
      0
     ],
     "destination": [
      "obj-327",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-325",
      1
     ],
     "destination": [
      "obj-331",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-331",
      0
     ],
     "destination": [
      "obj-330",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-325",
      2
     ],
     "destination": [
      "obj-334",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-334",
      0
     ],
     "destination": [
      "obj-333",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-1",
      0
     ],
     "destination": [
      "obj-336",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-335",
      0
     ],
     "destination": [
      "obj-337",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-336",
      0
     ],
     "destination": [
      "obj-337",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-337",
      0
     ],
     "destination": [
      "obj-338",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-338",
      1
     ],
     "destination": [
      "obj-340",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-340",
      0
     ],
     "destination": [
      "obj-339",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-338",
      0
     ],
     "destination": [
      "obj-341",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-341",
      0
     ],
     "destination": [
      "obj-342",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-342",
      0
     ],
     "destination": [
      "obj-339",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-339",
      0
     ],
     "destination": [
      "obj-343",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-343",
      0
     ],
     "destination": [
      "obj-344",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-345",
      0
     ],
     "destination": [
      "obj-346",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-346",
      0
     ],
     "destination": [
      "obj-347",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-22",
      0
     ],
     "destination": [
      "obj-347",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-347",
      6
     ],
     "destination": [
      "obj-349",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-347",
      7
     ],
     "destination": [
      "obj-350",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      0
     ],
     "destination": [
      "obj-348",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-347",
      4
     ],
     "destination": [
      "obj-348",
      2
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-347",
      5
     ],
     "destination": [
      "obj-351",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-351",
      0
     ],
     "destination": [
      "obj-348",
      3
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-347",
      6
     ],
     "destination": [
      "obj-352",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-347",
      0
     ],
     "destination": [
      "obj-353",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-352",
      0
     ],
     "destination": [
      "obj-354",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-354",
      0
     ],
     "destination": [
      "obj-355",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-355",
      0
     ],
     "destination": [
      "obj-353",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-346",
      1
     ],
     "destination": [
      "obj-356",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-356",
      0
     ],
     "destination": [
      "obj-353",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-353",
      0
     ],
     "destination": [
      "obj-357",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-357",
      0
     ],
     "destination": [
      "obj-358",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-358",
      0
     ],
     "destination": [
      "obj-353",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-357",
      1
     ],
     "destination": [
      "obj-349",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-349",
      0
     ],
     "destination": [
      "obj-348",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-348",
      0
     ],
     "destination": [
      "obj-359",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-359",
      0
     ],
     "destination": [
      "obj-360",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-361",
      0
     ],
     "destination": [
      "obj-362",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-363",
      0
     ],
     "destination": [
      "obj-364",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-365",
      0
     ],
     "destination": [
      "obj-366",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-367",
      0
     ],
     "destination": [
      "obj-368",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-369",
      0
     ],
     "destination": [
      "obj-370",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-371",
      0
     ],
     "destination": [
      "obj-372",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-373",
      0
     ],
     "destination": [
      "obj-374",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-375",
      0
     ],
     "destination": [
      "obj-376",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-377",
      0
     ],
     "destination": [
      "obj-378",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-379",
      0
     ],
     "destination": [
      "obj-380",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-381",
      0
     ],
     "destination": [
      "obj-382",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-383",
      0
     ],
     "destination": [
      "obj-384",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-385",
      0
     ],
     "destination": [
      "obj-386",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-387",
      0
     ],
     "destination": [
      "obj-388",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-389",
      0
     ],
     "destination": [
      "obj-390",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-391",
      0
     ],
     "destination": [
      "obj-392",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-393",
      0
     ],
     "destination": [
      "obj-394",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-395",
      0
     ],
     "destination": [
      "obj-396",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-397",
      0
     ],
     "destination": [
      "obj-398",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-399",
      0
     ],
     "destination": [
      "obj-400",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-401",
      0
     ],
     "destination": [
      "obj-402",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-403",
      0
     ],
     "destination": [
      "obj-404",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-405",
      0
     ],
     "destination": [
      "obj-406",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-407",
      0
     ],
     "destination": [
      "obj-408",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-409",
      0
     ],
     "destination": [
      "obj-410",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-411",
      0
     ],
     "destination": [
      "obj-412",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-413",
      0
     ],
     "destination": [
      "obj-414",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-415",
      0
     ],
     "destination": [
      "obj-416",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-417",
      0
     ],
     "destination": [
      "obj-418",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-419",
      0
     ],
     "destination": [
      "obj-420",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-421",
      0
     ],
     "destination": [
      "obj-422",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-423",
      0
     ],
     "destination": [
      "obj-424",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-425",
      0
     ],
     "destination": [
      "obj-426",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-427",
      0
     ],
     "destination": [
      "obj-428",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-429",
      0
     ],
     "destination": [
      "obj-430",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-431",
      0
     ],
     "destination": [
      "obj-432",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-433",
      0
     ],
     "destination": [
      "obj-434",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-435",
      0
     ],
     "destination": [
      "obj-436",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-437",
      0
     ],
     "destination": [
      "obj-438",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      0
     ],
     "destination": [
      "obj-440",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-441",
      0
     ],
     "destination": [
      "obj-442",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-443",
      0
     ],
     "destination": [
      "obj-444",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-445",
      0
     ],
     "destination": [
      "obj-446",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-447",
      0
     ],
     "destination": [
      "obj-448",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-449",
      0
     ],
     "destination": [
      "obj-450",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-451",
      0
     ],
     "destination": [
      "obj-452",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-453",
      0
     ],
     "destination": [
      "obj-454",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-455",
      0
     ],
     "destination": [
      "obj-456",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-457",
      0
     ],
     "destination": [
      "obj-458",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-459",
      0
     ],
     "destination": [
      "obj-460",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-461",
      0
     ],
     "destination": [
      "obj-462",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-463",
      0
     ],
     "destination": [
      "obj-464",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-465",
      0
     ],
     "destination": [
      "obj-466",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-467",
      0
     ],
     "destination": [
      "obj-468",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-469",
      0
     ],
     "destination": [
      "obj-470",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-471",
      0
     ],
     "destination": [
      "obj-472",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-473",
      0
     ],
     "destination": [
      "obj-474",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-475",
      0
     ],
     "destination": [
      "obj-476",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-477",
      0
     ],
     "destination": [
      "obj-478",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-479",
      0
     ],
     "destination": [
      "obj-480",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-481",
      0
     ],
     "destination": [
      "obj-482",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-483",
      0
     ],
     "destination": [
      "obj-484",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-485",
      0
     ],
     "destination": [
      "obj-486",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-487",
      0
     ],
     "destination": [
      "obj-488",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-489",
      0
     ],
     "destination": [
      "obj-490",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-491",
      0
     ],
     "destination": [
      "obj-492",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-493",
      0
     ],
     "destination": [
      "obj-494",
      0
     ]
    }
   }
  ],
  "parameters": {
   "obj-4": [
    "Reply port",
    "Port",
    0
   ],
   "obj-69": [
    "Pad 1 Swap",
    "Swap",
    0
   ],
   "obj-70": [
    "Pad 1 Undo",
    "Undo",
    0
   ],
   "obj-71": [
    "Pad 1 Lock",
    "Lock",
    0
   ],
   "obj-80": [
    "Pad 2 Swap",
    "Swap",
    0
   ],
   "obj-81": [
    "Pad 2 Undo",
    "Undo",
    0
   ],
   "obj-82": [
    "Pad 2 Lock",
    "Lock",
    0
   ],
   "obj-91": [
    "Pad 3 Swap",
    "Swap",
    0
   ],
   "obj-92": [
    "Pad 3 Undo",
    "Undo",
    0
   ],
   "obj-93": [
    "Pad 3 Lock",
    "Lock",
    0
   ],
   "obj-102": [
    "Pad 4 Swap",
    "Swap",
    0
   ],
   "obj-103": [
    "Pad 4 Undo",
    "Undo",
    0
   ],
   "obj-104": [
    "Pad 4 Lock",
    "Lock",
    0
   ],
   "obj-113": [
    "Pad 5 Swap",
    "Swap",
    0
   ],
   "obj-114": [
    "Pad 5 Undo",
    "Undo",
    0
   ],
   "obj-115": [
    "Pad 5 Lock",
    "Lock",
    0
   ],
   "obj-124": [
    "Pad 6 Swap",
    "Swap",
    0
   ],
   "obj-125": [
    "Pad 6 Undo",
    "Undo",
    0
   ],
   "obj-126": [
    "Pad 6 Lock",
    "Lock",
    0
   ],
   "obj-135": [
    "Pad 7 Swap",
    "Swap",
    0
   ],
   "obj-136": [
    "Pad 7 Undo",
    "Undo",
    0
   ],
   "obj-137": [
    "Pad 7 Lock",
    "Lock",
    0
   ],
   "obj-146": [
    "Pad 8 Swap",
    "Swap",
    0
   ],
   "obj-147": [
    "Pad 8 Undo",
    "Undo",
    0
   ],
   "obj-148": [
    "Pad 8 Lock",
    "Lock",
    0
   ],
   "obj-157": [
    "Pad 9 Swap",
    "Swap",
    0
   ],
   "obj-158": [
    "Pad 9 Undo",
    "Undo",
    0
   ],
   "obj-159": [
    "Pad 9 Lock",
    "Lock",
    0
   ],
   "obj-168": [
    "Pad 10 Swap",
    "Swap",
    0
   ],
   "obj-169": [
    "Pad 10 Undo",
    "Undo",
    0
   ],
   "obj-170": [
    "Pad 10 Lock",
    "Lock",
    0
   ],
   "obj-179": [
    "Pad 11 Swap",
    "Swap",
    0
   ],
   "obj-180": [
    "Pad 11 Undo",
    "Undo",
    0
   ],
   "obj-181": [
    "Pad 11 Lock",
    "Lock",
    0
   ],
   "obj-190": [
    "Pad 12 Swap",
    "Swap",
    0
   ],
   "obj-191": [
    "Pad 12 Undo",
    "Undo",
    0
   ],
   "obj-192": [
    "Pad 12 Lock",
    "Lock",
    0
   ],
   "obj-201": [
    "Pad 13 Swap",
    "Swap",
    0
   ],
   "obj-202": [
    "Pad 13 Undo",
    "Undo",
    0
   ],
   "obj-203": [
    "Pad 13 Lock",
    "Lock",
    0
   ],
   "obj-212": [
    "Pad 14 Swap",
    "Swap",
    0
   ],
   "obj-213": [
    "Pad 14 Undo",
    "Undo",
    0
   ],
   "obj-214": [
    "Pad 14 Lock",
    "Lock",
    0
   ],
   "obj-223": [
    "Pad 15 Swap",
    "Swap",
    0
   ],
   "obj-224": [
    "Pad 15 Undo",
    "Undo",
    0
   ],
   "obj-225": [
    "Pad 15 Lock",
    "Lock",
    0
   ],
   "obj-234": [
    "Pad 16 Swap",
    "Swap",
    0
   ],
   "obj-235": [
    "Pad 16 Undo",
    "Undo",
    0
   ],
   "obj-236": [
    "Pad 16 Lock",
    "Lock",
    0
   ],
   "obj-245": [
    "Morph",
    "Morph",
    0
   ],
   "obj-249": [
    "Distance",
    "Distance",
    0
   ],
   "obj-253": [
    "Source",
    "Source",
    0
   ],
   "obj-265": [
    "Query",
    "Query",
    0
   ],
   "obj-275": [
    "Moment",
    "Moment",
    0
   ],
   "obj-289": [
    "Listen",
    "Listen",
    0
   ],
   "obj-293": [
    "Take",
    "Take",
    0
   ],
   "obj-297": [
    "Kit Swap",
    "Kit Swap",
    0
   ],
   "obj-301": [
    "Kit Undo",
    "Kit Undo",
    0
   ],
   "obj-305": [
    "Kit Previous",
    "Kit Previo",
    0
   ],
   "obj-309": [
    "Kit Next",
    "Kit Next",
    0
   ],
   "obj-313": [
    "Kit Home",
    "Kit Home",
    0
   ],
   "obj-317": [
    "Panic",
    "Panic",
    0
   ],
   "obj-327": [
    "Engine voices",
    "voices",
    0
   ],
   "obj-330": [
    "Engine load",
    "load",
    0
   ],
   "obj-333": [
    "Engine lost",
    "lost",
    0
   ],
   "obj-335": [
    "Notes",
    "Notes",
    0
   ],
   "parameterbanks": {
    "0": {
     "index": 0,
     "name": "Kit",
     "parameters": [
      "Morph",
      "Distance",
      "Source",
      "Query",
      "Moment",
      "Listen",
      "Notes",
      "-"
     ]
    },
    "1": {
     "index": 1,
     "name": "Locks 1-8",
     "parameters": [
      "Pad 1 Lock",
      "Pad 2 Lock",
      "Pad 3 Lock",
      "Pad 4 Lock",
      "Pad 5 Lock",
      "Pad 6 Lock",
      "Pad 7 Lock",
      "Pad 8 Lock"
     ]
    },
    "2": {
     "index": 2,
     "name": "Locks 9-16",
     "parameters": [
      "Pad 9 Lock",
      "Pad 10 Lock",
      "Pad 11 Lock",
      "Pad 12 Lock",
      "Pad 13 Lock",
      "Pad 14 Lock",
      "Pad 15 Lock",
      "Pad 16 Lock"
     ]
    }
   },
   "inherited_shortname": 1
  },
  "dependency_cache": [],
  "autosave": 0
 }
}
