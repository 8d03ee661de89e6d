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
     "numoutlets": 1,
     "patching_rect": [
      720.0,
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
     "id": "obj-6",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "patching_rect": [
      890.0,
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
     "text": "random 250"
    }
   },
   {
    "box": {
     "id": "obj-8",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
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
     "id": "obj-9",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1400.0,
      220.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "int",
      "bang"
     ],
     "text": "t b i b"
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
     "text": "udpreceive 7729 @defer 1"
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
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      260.0,
      160.0,
      22.0
     ],
     "text": "udpsend 127.0.0.1 7729"
    }
   },
   {
    "box": {
     "id": "obj-14",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      260.0,
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
     "id": "obj-15",
     "maxclass": "newobj",
     "numinlets": 2,
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
     "text": "gate 1"
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
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      260.0,
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
     "id": "obj-18",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      260.0,
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
      "int"
     ],
     "text": "random 1000000"
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
     "text": "i"
    }
   },
   {
    "box": {
     "id": "obj-22",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/own $1"
    }
   },
   {
    "box": {
     "id": "obj-23",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
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
     "id": "obj-24",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1910.0,
      260.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "route /own"
    }
   },
   {
    "box": {
     "id": "obj-25",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "== -1"
    }
   },
   {
    "box": {
     "id": "obj-26",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "patching_rect": [
      210.0,
      300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      ""
     ],
     "text": "sel 1"
    }
   },
   {
    "box": {
     "id": "obj-27",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      380.0,
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
     "id": "obj-28",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
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
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-30",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "patching_rect": [
      890.0,
      300.0,
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
      "int",
      "int"
     ],
     "text": "t b i i"
    }
   },
   {
    "box": {
     "id": "obj-32",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      300.0,
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
     "id": "obj-33",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      ""
     ],
     "text": "sel 3"
    }
   },
   {
    "box": {
     "id": "obj-34",
     "maxclass": "newobj",
     "numinlets": 0,
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
     "text": "r ---direct"
    }
   },
   {
    "box": {
     "id": "obj-35",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      300.0,
      160.0,
      22.0
     ],
     "text": "udpsend 127.0.0.1 7720"
    }
   },
   {
    "box": {
     "id": "obj-36",
     "maxclass": "newobj",
     "numinlets": 0,
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
     "text": "r ---out"
    }
   },
   {
    "box": {
     "id": "obj-37",
     "maxclass": "newobj",
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
     "text": "gate 1"
    }
   },
   {
    "box": {
     "id": "obj-38",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
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
      "",
      "",
      ""
     ],
     "text": "route /nf/welcome /nf/alive"
    }
   },
   {
    "box": {
     "id": "obj-40",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
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
     "id": "obj-41",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      340.0,
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
     "id": "obj-42",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      890.0,
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
     "id": "obj-43",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      340.0,
      160.0,
      22.0
     ],
     "text": "s ---tick"
    }
   },
   {
    "box": {
     "id": "obj-44",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      340.0,
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
     "id": "obj-45",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      340.0,
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
     "id": "obj-46",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      340.0,
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
     "id": "obj-47",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1740.0,
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
     "id": "obj-48",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      340.0,
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
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-49",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      380.0,
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
     "id": "obj-50",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      380.0,
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
     "id": "obj-51",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      380.0,
      380.0,
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
     "id": "obj-52",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      380.0,
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
     "id": "obj-53",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
      380.0,
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
     "id": "obj-54",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      380.0,
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
     "id": "obj-55",
     "maxclass": "message",
     "numinlets": 2,
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
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-56",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1230.0,
      380.0,
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
     "text": "0"
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
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-59",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      380.0,
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
     "id": "obj-60",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1910.0,
      380.0,
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
     "id": "obj-61",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "patching_rect": [
      40.0,
      420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang",
      "bang",
      "bang"
     ],
     "text": "t b b b b"
    }
   },
   {
    "box": {
     "id": "obj-62",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      420.0,
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
     "id": "obj-63",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      420.0,
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
     "id": "obj-64",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      420.0,
      160.0,
      22.0
     ],
     "text": "s ---afresh"
    }
   },
   {
    "box": {
     "id": "obj-65",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      420.0,
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
     "id": "obj-66",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      420.0,
      160.0,
      22.0
     ],
     "text": "s ---direct"
    }
   },
   {
    "box": {
     "id": "obj-67",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      420.0,
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
     "id": "obj-68",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      420.0,
      160.0,
      22.0
     ],
     "text": "s ---direct"
    }
   },
   {
    "box": {
     "id": "obj-69",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      420.0,
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
     "id": "obj-70",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "patching_rect": [
      1570.0,
      420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "text": "route /nf/pad/state /nf/pad/sound /nf/kit/load"
    }
   },
   {
    "box": {
     "id": "obj-71",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
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
     "id": "obj-72",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "set -"
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
     "text": "bgcolor 0.2 0.2 0.21 1."
    }
   },
   {
    "box": {
     "id": "obj-74",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      210.0,
      460.0,
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
     "id": "obj-75",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      460.0,
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
     "id": "obj-76",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 2,
     "patching_rect": [
      550.0,
      460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "int"
     ],
     "text": "split 1 16"
    }
   },
   {
    "box": {
     "id": "obj-77",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 16,
     "patching_rect": [
      720.0,
      460.0,
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
     "id": "obj-78",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      460.0,
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
     "id": "obj-79",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      460.0,
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
     "id": "obj-80",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 2,
     "patching_rect": [
      1230.0,
      460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "int"
     ],
     "text": "split 1 16"
    }
   },
   {
    "box": {
     "id": "obj-81",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 16,
     "patching_rect": [
      1400.0,
      460.0,
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
     "id": "obj-82",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      460.0,
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
     "id": "obj-83",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "patching_rect": [
      1740.0,
      460.0,
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
     "id": "obj-84",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 6,
     "patching_rect": [
      1910.0,
      460.0,
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
     "id": "obj-85",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      500.0,
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
     "text": "bgcolor 0.25 0.62 0.95 1."
    }
   },
   {
    "box": {
     "id": "obj-87",
     "maxclass": "message",
     "numinlets": 2,
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
     "text": "bgcolor 0.95 0.4 0.65 1."
    }
   },
   {
    "box": {
     "id": "obj-88",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      500.0,
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
     "id": "obj-89",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      500.0,
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
     "id": "obj-90",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      890.0,
      500.0,
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
     "id": "obj-91",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      500.0,
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
     "id": "obj-92",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 2,
     "patching_rect": [
      1230.0,
      500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "int"
     ],
     "text": "split 1 16"
    }
   },
   {
    "box": {
     "id": "obj-93",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 16,
     "patching_rect": [
      1400.0,
      500.0,
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
     "id": "obj-94",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      500.0,
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
     "id": "obj-95",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "patching_rect": [
      1740.0,
      500.0,
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
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-97",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
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
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-98",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      540.0,
      160.0,
      22.0
     ],
     "text": "pad 1",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-99",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
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
     "id": "obj-100",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      550.0,
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
     "id": "obj-101",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
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
     "id": "obj-102",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      540.0,
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
     "id": "obj-103",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1060.0,
      540.0,
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
     "id": "obj-104",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      540.0,
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
     "text": "/nf/pad/swap 1"
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
     "text": "/nf/pad/undo 1"
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
     "text": "prepend /nf/pad/lock 1"
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
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-112",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      580.0,
      160.0,
      22.0
     ],
     "text": "pad 2",
     "fontsize": 9.5,
     "textjustification": 0,
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
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-117",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1400.0,
      580.0,
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
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-119",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
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
     "id": "obj-120",
     "maxclass": "message",
     "numinlets": 2,
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
     "text": "/nf/pad/swap 2"
    }
   },
   {
    "box": {
     "id": "obj-121",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
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
     "id": "obj-122",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      620.0,
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
     "id": "obj-123",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      620.0,
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
     "id": "obj-124",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      620.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-125",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
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
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-126",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      620.0,
      160.0,
      22.0
     ],
     "text": "pad 3",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-127",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1060.0,
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
     "id": "obj-128",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1230.0,
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
     "id": "obj-129",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
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
     "id": "obj-130",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-131",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1740.0,
      620.0,
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
     "id": "obj-132",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      620.0,
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
     "id": "obj-133",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
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
     "id": "obj-134",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      660.0,
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
     "id": "obj-135",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
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
     "id": "obj-136",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      660.0,
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
     "id": "obj-137",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      660.0,
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
     "id": "obj-138",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      660.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-139",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
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
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-140",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      660.0,
      160.0,
      22.0
     ],
     "text": "pad 4",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-141",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
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
     "id": "obj-142",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1570.0,
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
     "id": "obj-143",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
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
     "id": "obj-144",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      660.0,
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
     "id": "obj-145",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      40.0,
      700.0,
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
     "id": "obj-146",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      700.0,
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
     "id": "obj-147",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
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
     "id": "obj-148",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      700.0,
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
     "text": "/nf/pad/undo 4"
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
      ""
     ],
     "text": "prepend /nf/pad/lock 4"
    }
   },
   {
    "box": {
     "id": "obj-152",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      700.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-153",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
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
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-154",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      700.0,
      160.0,
      22.0
     ],
     "text": "pad 5",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-155",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
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
     "id": "obj-156",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1910.0,
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
     "id": "obj-158",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      740.0,
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
     "id": "obj-159",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      380.0,
      740.0,
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
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-161",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
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
     "id": "obj-162",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      740.0,
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
     "id": "obj-163",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
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
     "id": "obj-164",
     "maxclass": "message",
     "numinlets": 2,
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
     "text": "/nf/pad/undo 5"
    }
   },
   {
    "box": {
     "id": "obj-165",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      740.0,
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
     "id": "obj-166",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      740.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-167",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
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
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-168",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      740.0,
      160.0,
      22.0
     ],
     "text": "pad 6",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-171",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
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
     "id": "obj-172",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-173",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      720.0,
      780.0,
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
     "id": "obj-174",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend set"
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
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-176",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      780.0,
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
     "id": "obj-177",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
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
     "id": "obj-178",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      780.0,
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
     "id": "obj-179",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      780.0,
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
     "id": "obj-180",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      780.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-181",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
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
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-182",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      820.0,
      160.0,
      22.0
     ],
     "text": "pad 7",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-183",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
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
     "id": "obj-184",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      550.0,
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
     "id": "obj-185",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
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
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-187",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1060.0,
      820.0,
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
     "id": "obj-188",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      820.0,
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
     "id": "obj-189",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
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
     "id": "obj-190",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      820.0,
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
     "id": "obj-191",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
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
     "id": "obj-192",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      820.0,
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
      ""
     ],
     "text": "prepend /nf/pad/lock 7"
    }
   },
   {
    "box": {
     "id": "obj-194",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      860.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-195",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
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
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-196",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      860.0,
      160.0,
      22.0
     ],
     "text": "pad 8",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-197",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
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
     "id": "obj-198",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      890.0,
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
     "id": "obj-199",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1060.0,
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
     "id": "obj-200",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      860.0,
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
     "id": "obj-201",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1400.0,
      860.0,
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
     "id": "obj-202",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      860.0,
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
     "id": "obj-203",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
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
     "id": "obj-204",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      860.0,
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
     "id": "obj-205",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
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
     "id": "obj-206",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      900.0,
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
     "id": "obj-207",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend /nf/pad/lock 8"
    }
   },
   {
    "box": {
     "id": "obj-208",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      900.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-209",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
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
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-210",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      900.0,
      160.0,
      22.0
     ],
     "text": "pad 9",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-211",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1060.0,
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
     "id": "obj-214",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      900.0,
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
     "id": "obj-215",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1740.0,
      900.0,
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
     "id": "obj-216",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend set"
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
     "text": "/nf/pad/swap 9"
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
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-220",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      940.0,
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
     "id": "obj-221",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      940.0,
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
     "id": "obj-222",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      940.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-223",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
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
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-224",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      940.0,
      160.0,
      22.0
     ],
     "text": "pad 10",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-226",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1570.0,
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
     "id": "obj-227",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
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
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-229",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      40.0,
      980.0,
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
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-231",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
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
     "id": "obj-232",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      980.0,
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
     "id": "obj-233",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
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
     "id": "obj-234",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      980.0,
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
     "id": "obj-235",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      980.0,
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
     "id": "obj-236",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      980.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-237",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
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
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-238",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      980.0,
      160.0,
      22.0
     ],
     "text": "pad 11",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-239",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
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
     "id": "obj-240",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1910.0,
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
     "id": "obj-241",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      40.0,
      1020.0,
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
     "id": "obj-242",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
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
     "id": "obj-243",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      380.0,
      1020.0,
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
     "id": "obj-244",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
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
     "id": "obj-245",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1020.0,
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
     "id": "obj-246",
     "maxclass": "message",
     "numinlets": 2,
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
     "text": "/nf/pad/swap 11"
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
      "bang"
     ],
     "text": "t b"
    }
   },
   {
    "box": {
     "id": "obj-248",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1020.0,
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
     "id": "obj-249",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1020.0,
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
     "id": "obj-250",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1570.0,
      1020.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-251",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      1020.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-252",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1910.0,
      1020.0,
      160.0,
      22.0
     ],
     "text": "pad 12",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-253",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      40.0,
      1060.0,
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
     "id": "obj-254",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      210.0,
      1060.0,
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
     "id": "obj-255",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
      1060.0,
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
     "id": "obj-256",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-257",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      720.0,
      1060.0,
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
     "id": "obj-258",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-259",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1060.0,
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
     "text": "/nf/pad/swap 12"
    }
   },
   {
    "box": {
     "id": "obj-261",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1060.0,
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
     "text": "/nf/pad/undo 12"
    }
   },
   {
    "box": {
     "id": "obj-263",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend /nf/pad/lock 12"
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
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      1100.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-266",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1100.0,
      160.0,
      22.0
     ],
     "text": "pad 13",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-267",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
      1100.0,
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
     "id": "obj-268",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      550.0,
      1100.0,
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
     "id": "obj-269",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
      1100.0,
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
     "id": "obj-270",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1100.0,
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
     "id": "obj-271",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1060.0,
      1100.0,
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
     "id": "obj-272",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-273",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1100.0,
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
     "id": "obj-274",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1100.0,
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
     "id": "obj-275",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1100.0,
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
     "id": "obj-276",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1100.0,
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
     "id": "obj-277",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend /nf/pad/lock 13"
    }
   },
   {
    "box": {
     "id": "obj-278",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1140.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-279",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      1140.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-280",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1140.0,
      160.0,
      22.0
     ],
     "text": "pad 14",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-281",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      720.0,
      1140.0,
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
     "id": "obj-282",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      890.0,
      1140.0,
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
     "id": "obj-283",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1060.0,
      1140.0,
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
     "id": "obj-284",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-285",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1400.0,
      1140.0,
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
     "id": "obj-286",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1140.0,
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
     "id": "obj-287",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1140.0,
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
     "id": "obj-288",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1140.0,
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
     "id": "obj-289",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
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
     "id": "obj-290",
     "maxclass": "message",
     "numinlets": 2,
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
     "text": "/nf/pad/undo 14"
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
     "text": "prepend /nf/pad/lock 14"
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
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      1180.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-294",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      1180.0,
      160.0,
      22.0
     ],
     "text": "pad 15",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-295",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1060.0,
      1180.0,
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
     "id": "obj-296",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1230.0,
      1180.0,
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
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-299",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1740.0,
      1180.0,
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
     "id": "obj-300",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
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
     "id": "obj-301",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
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
     "id": "obj-302",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      1220.0,
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
     "id": "obj-303",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
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
     "id": "obj-304",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1220.0,
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
     "id": "obj-305",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1220.0,
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
     "id": "obj-306",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      890.0,
      1220.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-307",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      1220.0,
      160.0,
      22.0
     ],
     "bgcolor": [
      0.42,
      0.45,
      0.5,
      1.0
     ],
     "hint": "",
     "mode": 0,
     "angle": 270.0,
     "proportion": 0.5,
     "rounded": 0,
     "border": 0,
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
     "id": "obj-308",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1230.0,
      1220.0,
      160.0,
      22.0
     ],
     "text": "pad 16",
     "fontsize": 9.5,
     "textjustification": 0,
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
     "id": "obj-310",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1570.0,
      1220.0,
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
     "id": "obj-311",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
      1220.0,
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
     "id": "obj-312",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1220.0,
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
     "id": "obj-313",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      40.0,
      1260.0,
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
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-315",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
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
     "id": "obj-316",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1260.0,
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
     "id": "obj-317",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
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
     "id": "obj-318",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1260.0,
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
     "id": "obj-319",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend /nf/pad/lock 16"
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
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
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
     "id": "obj-322",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 6,
     "patching_rect": [
      1570.0,
      1260.0,
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
     "id": "obj-323",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
      1260.0,
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
      "float",
      "bang"
     ],
     "text": "t f b"
    }
   },
   {
    "box": {
     "id": "obj-325",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "float"
     ],
     "text": "* 1000.0"
    }
   },
   {
    "box": {
     "id": "obj-326",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "float"
     ],
     "text": "+ 0.5"
    }
   },
   {
    "box": {
     "id": "obj-327",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1300.0,
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
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      720.0,
      1300.0,
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
     "id": "obj-330",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "float"
     ],
     "text": "/ 1000.0"
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
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "r ---tick"
    }
   },
   {
    "box": {
     "id": "obj-333",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "2"
    }
   },
   {
    "box": {
     "id": "obj-334",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1300.0,
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
     "id": "obj-335",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
      1300.0,
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
     "id": "obj-336",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1300.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "- 1"
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
      "float"
     ],
     "text": "* 1000.0"
    }
   },
   {
    "box": {
     "id": "obj-338",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "float"
     ],
     "text": "+ 0.5"
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
      "int"
     ],
     "text": "i"
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
      "int"
     ],
     "text": "i -1"
    }
   },
   {
    "box": {
     "id": "obj-341",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "r ---afresh"
    }
   },
   {
    "box": {
     "id": "obj-342",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "-1"
    }
   },
   {
    "box": {
     "id": "obj-343",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 2,
     "patching_rect": [
      1060.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "int"
     ],
     "text": "split 0 1000"
    }
   },
   {
    "box": {
     "id": "obj-344",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1340.0,
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
     "id": "obj-345",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      1340.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-346",
     "maxclass": "live.dial",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1570.0,
      1340.0,
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
     "id": "obj-347",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "float",
      "bang"
     ],
     "text": "t f b"
    }
   },
   {
    "box": {
     "id": "obj-348",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1340.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "float"
     ],
     "text": "* 1000.0"
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
      "float"
     ],
     "text": "+ 0.5"
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
      "int"
     ],
     "text": "i"
    }
   },
   {
    "box": {
     "id": "obj-351",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1380.0,
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
      "float"
     ],
     "text": "/ 1000.0"
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
      ""
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-355",
     "maxclass": "newobj",
     "numinlets": 0,
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
     "text": "r ---tick"
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
     "text": "2"
    }
   },
   {
    "box": {
     "id": "obj-357",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
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
     "id": "obj-358",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 2,
     "patching_rect": [
      1570.0,
      1380.0,
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
     "id": "obj-359",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "- 1"
    }
   },
   {
    "box": {
     "id": "obj-360",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1380.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "float"
     ],
     "text": "* 1000.0"
    }
   },
   {
    "box": {
     "id": "obj-361",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "float"
     ],
     "text": "+ 0.5"
    }
   },
   {
    "box": {
     "id": "obj-362",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      1420.0,
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
     "id": "obj-363",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int"
     ],
     "text": "i -1"
    }
   },
   {
    "box": {
     "id": "obj-364",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "r ---afresh"
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
     "text": "-1"
    }
   },
   {
    "box": {
     "id": "obj-366",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 2,
     "patching_rect": [
      890.0,
      1420.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "int"
     ],
     "text": "split 0 1000"
    }
   },
   {
    "box": {
     "id": "obj-367",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend /nf/distance"
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
     "maxclass": "live.menu",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1400.0,
      1420.0,
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
     "id": "obj-370",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "patching_rect": [
      1570.0,
      1420.0,
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
     "id": "obj-371",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1420.0,
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
     "id": "obj-372",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1420.0,
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
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-374",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      1460.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "2"
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
     "text": "3"
    }
   },
   {
    "box": {
     "id": "obj-376",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1460.0,
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
     "id": "obj-377",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      720.0,
      1460.0,
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
     "id": "obj-378",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1460.0,
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
     "id": "obj-379",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "patching_rect": [
      1060.0,
      1460.0,
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
     "id": "obj-380",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1460.0,
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
     "text": "/nf/source room"
    }
   },
   {
    "box": {
     "id": "obj-382",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1460.0,
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
     "text": "/nf/source blend"
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
     "maxclass": "live.menu",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      40.0,
      1500.0,
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
     "id": "obj-386",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "patching_rect": [
      210.0,
      1500.0,
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
     "id": "obj-387",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1500.0,
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
     "id": "obj-388",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1500.0,
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
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-390",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1500.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "2"
    }
   },
   {
    "box": {
     "id": "obj-391",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-392",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1230.0,
      1500.0,
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
     "id": "obj-393",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-394",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "patching_rect": [
      1570.0,
      1500.0,
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
     "text": "/nf/query anchor"
    }
   },
   {
    "box": {
     "id": "obj-396",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1500.0,
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
     "text": "/nf/query heard"
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
     "maxclass": "live.menu",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      380.0,
      1540.0,
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
     "id": "obj-400",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "patching_rect": [
      550.0,
      1540.0,
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
     "id": "obj-401",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1540.0,
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
     "id": "obj-402",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1540.0,
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
     "text": "1"
    }
   },
   {
    "box": {
     "id": "obj-404",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1540.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "2"
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
     "text": "3"
    }
   },
   {
    "box": {
     "id": "obj-406",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1540.0,
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
     "id": "obj-407",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1740.0,
      1540.0,
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
     "id": "obj-408",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1540.0,
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
     "id": "obj-409",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "patching_rect": [
      40.0,
      1580.0,
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
     "id": "obj-410",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      1580.0,
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
     "text": "/nf/moment beat"
    }
   },
   {
    "box": {
     "id": "obj-412",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1580.0,
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
     "text": "/nf/moment pedal"
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
     "maxclass": "newobj",
     "numinlets": 0,
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
     "text": "r ---in"
    }
   },
   {
    "box": {
     "id": "obj-416",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "patching_rect": [
      1230.0,
      1580.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "text": "route /nf/room/listen /nf/kit/load /nf/kit/offer"
    }
   },
   {
    "box": {
     "id": "obj-417",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      1580.0,
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
     "id": "obj-418",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1580.0,
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
     "id": "obj-419",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1740.0,
      1580.0,
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
     "id": "obj-420",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1580.0,
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
     "id": "obj-421",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend /nf/room/listen"
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
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
      1620.0,
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
     "id": "obj-424",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1620.0,
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
     "text": "/nf/room/take"
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
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1060.0,
      1620.0,
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
     "id": "obj-428",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1620.0,
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
     "text": "/nf/kit/swap"
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
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
      1620.0,
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
     "id": "obj-432",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1620.0,
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
     "text": "/nf/kit/undo"
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
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
      1660.0,
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
     "id": "obj-436",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1660.0,
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
     "text": "/nf/kit/previous"
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
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1060.0,
      1660.0,
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
     "id": "obj-440",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1660.0,
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
     "text": "/nf/kit/next"
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
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
      1660.0,
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
     "id": "obj-444",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1660.0,
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
     "text": "/nf/kit/home"
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
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
      1700.0,
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
     "id": "obj-448",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1700.0,
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
     "text": "/nf/panic"
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
     "maxclass": "textedit",
     "numinlets": 1,
     "numoutlets": 4,
     "patching_rect": [
      1060.0,
      1700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "int",
      "",
      ""
     ],
     "text": "kit",
     "parameter_enable": 0,
     "annotation": "The kit; type another's name and press return to load it.",
     "hint": "The kit; type another's name and press return to load it.",
     "lines": 1,
     "wordwrap": 0,
     "keymode": 1,
     "outputmode": 1,
     "nosymquotes": 1,
     "bgcolor": [
      0.17,
      0.17,
      0.17,
      1.0
     ],
     "textcolor": [
      0.9,
      0.9,
      0.9,
      1.0
     ],
     "fontsize": 9.5,
     "rounded": 0.0,
     "presentation": 1,
     "presentation_rect": [
      316.0,
      114.0,
      118.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-452",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1700.0,
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
     "id": "obj-453",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      1700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "route text"
    }
   },
   {
    "box": {
     "id": "obj-454",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1700.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "tosymbol"
    }
   },
   {
    "box": {
     "id": "obj-455",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend /nf/kit/load"
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
     "maxclass": "umenu",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      40.0,
      1740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "",
      ""
     ],
     "items": [],
     "parameter_enable": 0,
     "annotation": "The kits there are: those of the set, then those of the kit folder.",
     "hint": "The kits there are: those of the set, then those of the kit folder.",
     "fontsize": 9.5,
     "presentation": 1,
     "presentation_rect": [
      436.0,
      114.0,
      20.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-458",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      210.0,
      1740.0,
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
     "id": "obj-459",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1740.0,
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
     "id": "obj-460",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      550.0,
      1740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang",
      "bang",
      ""
     ],
     "text": "sel 0 1"
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
     "text": "clear"
    }
   },
   {
    "box": {
     "id": "obj-462",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      890.0,
      1740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "route 0"
    }
   },
   {
    "box": {
     "id": "obj-463",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1060.0,
      1740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      "int",
      ""
     ],
     "text": "unpack 0 0 s"
    }
   },
   {
    "box": {
     "id": "obj-464",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend append"
    }
   },
   {
    "box": {
     "id": "obj-465",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "tosymbol"
    }
   },
   {
    "box": {
     "id": "obj-466",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1740.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "prepend /nf/kit/choose"
    }
   },
   {
    "box": {
     "id": "obj-467",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      1740.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-468",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1740.0,
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
     "id": "obj-469",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "patching_rect": [
      40.0,
      1780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "text": "route /nf/pad/refused /nf/error /nf/room/check"
    }
   },
   {
    "box": {
     "id": "obj-470",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      210.0,
      1780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "int",
      ""
     ],
     "text": "unpack 0 s"
    }
   },
   {
    "box": {
     "id": "obj-471",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
      1780.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "",
      ""
     ],
     "text": "unpack s s"
    }
   },
   {
    "box": {
     "id": "obj-472",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      550.0,
      1780.0,
      160.0,
      22.0
     ],
     "text": "",
     "fontsize": 9.5,
     "textjustification": 0,
     "presentation": 1,
     "presentation_rect": [
      460.0,
      112.0,
      174.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-473",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-474",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1780.0,
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
     "id": "obj-475",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-476",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1780.0,
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
     "id": "obj-477",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1400.0,
      1780.0,
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
     "id": "obj-478",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      1570.0,
      1780.0,
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
     "id": "obj-479",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      1780.0,
      160.0,
      22.0
     ],
     "text": "voices",
     "fontsize": 9.5,
     "textjustification": 0,
     "presentation": 1,
     "presentation_rect": [
      460.0,
      128.0,
      44.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-480",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1910.0,
      1780.0,
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
     "id": "obj-481",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-482",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      210.0,
      1820.0,
      160.0,
      22.0
     ],
     "text": "load",
     "fontsize": 9.5,
     "textjustification": 0,
     "presentation": 1,
     "presentation_rect": [
      508.0,
      128.0,
      44.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-483",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      380.0,
      1820.0,
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
     "id": "obj-484",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1820.0,
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
     "id": "obj-485",
     "maxclass": "live.comment",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      1820.0,
      160.0,
      22.0
     ],
     "text": "lost",
     "fontsize": 9.5,
     "textjustification": 0,
     "presentation": 1,
     "presentation_rect": [
      556.0,
      128.0,
      44.0,
      15.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-486",
     "maxclass": "live.numbox",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      890.0,
      1820.0,
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
     "id": "obj-487",
     "maxclass": "newobj",
     "numinlets": 1,
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
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-488",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1230.0,
      1820.0,
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
     "id": "obj-489",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 8,
     "patching_rect": [
      1400.0,
      1820.0,
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
     "id": "obj-490",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1820.0,
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
     "id": "obj-491",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1740.0,
      1820.0,
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
     "id": "obj-492",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1820.0,
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
     "id": "obj-493",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1860.0,
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
     "id": "obj-494",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 2,
     "patching_rect": [
      210.0,
      1860.0,
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
     "id": "obj-495",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      380.0,
      1860.0,
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
     "id": "obj-496",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1860.0,
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
     "id": "obj-497",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      1860.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-498",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1860.0,
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
     "id": "obj-499",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1060.0,
      1860.0,
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
     "id": "obj-500",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 9,
     "patching_rect": [
      1230.0,
      1860.0,
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
     "id": "obj-501",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1860.0,
      160.0,
      22.0
     ],
     "outlettype": [
      "bang"
     ],
     "text": "metro 50"
    }
   },
   {
    "box": {
     "id": "obj-502",
     "maxclass": "newobj",
     "numinlets": 4,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1860.0,
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
     "id": "obj-503",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1740.0,
      1860.0,
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
     "id": "obj-504",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1860.0,
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
     "id": "obj-505",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      40.0,
      1900.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "expr ((($i1*4)%$i2)==0)*(($i1*4)/$i2)+(1-((($i1*4)%$i2)==0))*$i1"
    }
   },
   {
    "box": {
     "id": "obj-506",
     "maxclass": "newobj",
     "numinlets": 3,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      1900.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "clip 1 32"
    }
   },
   {
    "box": {
     "id": "obj-507",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "patching_rect": [
      380.0,
      1900.0,
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
     "id": "obj-508",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1900.0,
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
     "id": "obj-509",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      720.0,
      1900.0,
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
     "id": "obj-510",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1900.0,
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
     "id": "obj-511",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1060.0,
      1900.0,
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
     "id": "obj-512",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 2,
     "patching_rect": [
      1230.0,
      1900.0,
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
     "id": "obj-513",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1400.0,
      1900.0,
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
     "id": "obj-514",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1900.0,
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
     "id": "obj-515",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      1900.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-516",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1900.0,
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
     "id": "obj-517",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      1940.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-518",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      1940.0,
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
     "id": "obj-519",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      1940.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-520",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1940.0,
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
     "id": "obj-521",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      1940.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-522",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1940.0,
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
     "id": "obj-523",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      1940.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-524",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1940.0,
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
     "id": "obj-525",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      1940.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-526",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1940.0,
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
     "id": "obj-527",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      1940.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-528",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1940.0,
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
     "id": "obj-529",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      1980.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-530",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      1980.0,
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
     "id": "obj-531",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      1980.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-532",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      1980.0,
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
     "id": "obj-533",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      1980.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-534",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      1980.0,
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
     "id": "obj-535",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      1980.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-536",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      1980.0,
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
     "id": "obj-537",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      1980.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-538",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      1980.0,
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
     "id": "obj-539",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      1980.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-540",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      1980.0,
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
     "id": "obj-541",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      2020.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-542",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      2020.0,
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
     "id": "obj-543",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      2020.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-544",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      2020.0,
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
     "id": "obj-545",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      2020.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-546",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      2020.0,
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
     "id": "obj-547",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      2020.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-548",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      2020.0,
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
     "id": "obj-549",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      2020.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-550",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      2020.0,
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
     "id": "obj-551",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      2020.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-552",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      2020.0,
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
     "id": "obj-553",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      2060.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-554",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      2060.0,
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
     "id": "obj-555",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      2060.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-556",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      2060.0,
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
     "id": "obj-557",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      2060.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-558",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      2060.0,
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
     "id": "obj-559",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      2060.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-560",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      2060.0,
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
     "id": "obj-561",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      2060.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-562",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      2060.0,
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
     "id": "obj-563",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      2060.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-564",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      2060.0,
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
     "id": "obj-565",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      2100.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-566",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      2100.0,
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
     "id": "obj-567",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      2100.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-568",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      2100.0,
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
     "id": "obj-569",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      2100.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-570",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      2100.0,
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
     "id": "obj-571",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      2100.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-572",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      2100.0,
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
     "id": "obj-573",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      2100.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-574",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      2100.0,
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
     "id": "obj-575",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      2100.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-576",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      2100.0,
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
     "id": "obj-577",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      2140.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-578",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      2140.0,
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
     "id": "obj-579",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      2140.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-580",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      2140.0,
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
     "id": "obj-581",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      2140.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-582",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      2140.0,
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
     "id": "obj-583",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      2140.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-584",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      2140.0,
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
     "id": "obj-585",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      2140.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-586",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      2140.0,
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
     "id": "obj-587",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      2140.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-588",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      2140.0,
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
     "id": "obj-589",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      2180.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-590",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      2180.0,
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
     "id": "obj-591",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      2180.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-592",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      2180.0,
      160.0,
      22.0
     ],
     "outlettype": [
      ""
     ],
     "text": "/nf/kit/choose name"
    }
   },
   {
    "box": {
     "id": "obj-593",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      2180.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-594",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      2180.0,
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
     "id": "obj-595",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      2180.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-596",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      2180.0,
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
     "id": "obj-597",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      2180.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-598",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      2180.0,
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
     "id": "obj-599",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      2180.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-600",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      2180.0,
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
     "id": "obj-601",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      2220.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-602",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      2220.0,
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
     "id": "obj-603",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      2220.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-604",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      2220.0,
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
     "id": "obj-605",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      2220.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-606",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      2220.0,
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
     "id": "obj-607",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      2220.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-608",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      2220.0,
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
     "id": "obj-609",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      2220.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-610",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      2220.0,
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
     "id": "obj-611",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      2220.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-612",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      2220.0,
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
     "id": "obj-613",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      2260.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-614",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      2260.0,
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
     "id": "obj-615",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      2260.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-616",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      2260.0,
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
     "id": "obj-617",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      2260.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-618",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      2260.0,
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
     "id": "obj-619",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      2260.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-620",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      2260.0,
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
     "id": "obj-621",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      2260.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-622",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      2260.0,
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
     "id": "obj-623",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      2260.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-624",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      2260.0,
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
     "id": "obj-625",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      2300.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-626",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      2300.0,
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
     "id": "obj-627",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      2300.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-628",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      2300.0,
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
     "id": "obj-629",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      2300.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-630",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      2300.0,
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
     "id": "obj-631",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      2300.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-632",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      2300.0,
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
     "id": "obj-633",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      2300.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-634",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      2300.0,
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
     "id": "obj-635",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      2300.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-636",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      2300.0,
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
     "id": "obj-637",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      2340.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-638",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      2340.0,
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
     "id": "obj-639",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      380.0,
      2340.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-640",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      550.0,
      2340.0,
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
     "id": "obj-641",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      720.0,
      2340.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-642",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      890.0,
      2340.0,
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
     "id": "obj-643",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1060.0,
      2340.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-644",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1230.0,
      2340.0,
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
     "id": "obj-645",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1400.0,
      2340.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-646",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1570.0,
      2340.0,
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
     "id": "obj-647",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      1740.0,
      2340.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-648",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "patching_rect": [
      1910.0,
      2340.0,
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
     "id": "obj-649",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "patching_rect": [
      40.0,
      2380.0,
      160.0,
      22.0
     ],
     "text": "s ---out"
    }
   },
   {
    "box": {
     "id": "obj-650",
     "maxclass": "newobj",
     "numinlets": 0,
     "numoutlets": 1,
     "patching_rect": [
      210.0,
      2380.0,
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
     "id": "obj-651",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 29,
     "patching_rect": [
      380.0,
      2380.0,
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
      "",
      "",
      ""
     ],
     "text": "route /nf/welcome /nf/pong /nf/alive /nf/error /nf/pad/sound /nf/pad/tuned /nf/pad/refused /nf/pad/struck /nf/pad/state /nf/slots /nf/pad/file /nf/kit/load /nf/kit/save /nf/kit/offer /nf/learn /nf/heard /nf/room/grown /nf/room/level /nf/room/check /nf/room/feedback /nf/level /nf/engine /nf/engine/load /nf/engine/late /nf/engine/cut /nf/engine/dropped /nf/engine/device /nf/engine/latency"
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
      1
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
      "obj-4",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-6",
      1
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
      "obj-10",
      0
     ],
     "destination": [
      "obj-13",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-9",
      1
     ],
     "destination": [
      "obj-14",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-14",
      0
     ],
     "destination": [
      "obj-15",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-9",
      2
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
      "obj-9",
      2
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
      "obj-18",
      0
     ],
     "destination": [
      "obj-15",
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
      "obj-16",
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
      "obj-17",
      1
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
      "obj-20",
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
      "obj-21",
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
      "obj-21",
      1
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
      "obj-22",
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
      "obj-13",
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
      "obj-25",
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
      "obj-25",
      1
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
      "obj-26",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-26",
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
      "obj-27",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-27",
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
      "obj-28",
      0
     ],
     "destination": [
      "obj-17",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-27",
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
      "obj-15",
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
      "obj-30",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-30",
      1
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
      "obj-31",
      2
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
      "obj-32",
      0
     ],
     "destination": [
      "obj-17",
      1
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
      "obj-7",
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
      "obj-21",
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
      "obj-35",
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
      "obj-37",
      1
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
      "obj-35",
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
      "obj-3",
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
      0
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
      "obj-42",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-42",
      2
     ],
     "destination": [
      "obj-17",
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
      "obj-43",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-42",
      1
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
      "obj-44",
      0
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
      1
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
      "obj-46",
      0
     ],
     "destination": [
      "obj-44",
      1
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
      "obj-49",
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
      "obj-48",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-47",
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
      "obj-48",
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
      "obj-51",
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
      "obj-52",
      0
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
      "obj-37",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-51",
      2
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
      "obj-53",
      1
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
      0
     ],
     "destination": [
      "obj-44",
      1
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
      "obj-47",
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
      "obj-56",
      0
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
      "obj-44",
      1
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
      "obj-47",
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
      "obj-61",
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
      "obj-61",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-61",
      3
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
      "obj-61",
      2
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
      "obj-47",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-61",
      1
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
      "obj-61",
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
      "obj-65",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-65",
      0
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
      "obj-60",
      1
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
      "obj-67",
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
      "obj-69",
      0
     ],
     "destination": [
      "obj-70",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-70",
      2
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
      "obj-71",
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
      "obj-71",
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
      1
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
      "obj-75",
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
      "obj-76",
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
      "obj-78",
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
      "obj-74",
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
      "obj-79",
      0
     ],
     "destination": [
      "obj-80",
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
      "obj-81",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-80",
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
      "obj-82",
      0
     ],
     "destination": [
      "obj-81",
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
      "obj-83",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-83",
      2
     ],
     "destination": [
      "obj-81",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-83",
      1
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
      "obj-84",
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
      "obj-77",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-84",
      1
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
      "obj-86",
      0
     ],
     "destination": [
      "obj-77",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-84",
      2
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
      "obj-87",
      0
     ],
     "destination": [
      "obj-77",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-84",
      3
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
      "obj-88",
      0
     ],
     "destination": [
      "obj-77",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-84",
      4
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
      "obj-89",
      0
     ],
     "destination": [
      "obj-77",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-70",
      1
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
      "obj-90",
      1
     ],
     "destination": [
      "obj-91",
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
      "obj-92",
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
      "obj-93",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-92",
      1
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
      "obj-93",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
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
      "obj-95",
      2
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
      "obj-93",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-77",
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
      "obj-72",
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
      "obj-73",
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
      "obj-101",
      0
     ],
     "destination": [
      "obj-102",
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
      "obj-103",
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
      "obj-104",
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
      "obj-101",
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
      "obj-103",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-99",
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
      "obj-100",
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
      "obj-101",
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
      "obj-77",
      1
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
      "obj-93",
      1
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
      "obj-72",
      0
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
      "obj-73",
      0
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
      "obj-115",
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
      "obj-117",
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
      "obj-115",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      1
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
      "obj-113",
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
      "obj-119",
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
      "obj-114",
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
      "obj-121",
      0
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
      "obj-115",
      0
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
      "obj-120",
      0
     ],
     "destination": [
      "obj-124",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-122",
      0
     ],
     "destination": [
      "obj-124",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-123",
      0
     ],
     "destination": [
      "obj-124",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-77",
      2
     ],
     "destination": [
      "obj-125",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-93",
      2
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
      "obj-72",
      0
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
      "obj-73",
      0
     ],
     "destination": [
      "obj-125",
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
      "obj-130",
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
      "obj-132",
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
      "obj-81",
      2
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
      "obj-127",
      0
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
      "obj-133",
      0
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
      "obj-128",
      0
     ],
     "destination": [
      "obj-135",
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
      "obj-136",
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
      "obj-137",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-134",
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
      "obj-136",
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
      "obj-137",
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
      "obj-77",
      3
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
      "obj-93",
      3
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
      "obj-72",
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
      "obj-73",
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
      "obj-143",
      0
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
      "obj-144",
      0
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
      "obj-145",
      0
     ],
     "destination": [
      "obj-146",
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
      "obj-143",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      3
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
      "obj-141",
      0
     ],
     "destination": [
      "obj-147",
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
      "obj-148",
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
      "obj-143",
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
      "obj-148",
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
      "obj-150",
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
      "obj-77",
      4
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
      "obj-93",
      4
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
      "obj-72",
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
      "obj-73",
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
      "obj-157",
      0
     ],
     "destination": [
      "obj-158",
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
      "obj-159",
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
      "obj-157",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      4
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
      "obj-155",
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
      "obj-161",
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
      "obj-156",
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
      "obj-163",
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
      "obj-157",
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
      "obj-162",
      0
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
      "obj-164",
      0
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
      "obj-165",
      0
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
      "obj-77",
      5
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
      "obj-93",
      5
     ],
     "destination": [
      "obj-168",
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
      "obj-168",
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
      "obj-167",
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
      "obj-172",
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
      "obj-174",
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
      "obj-81",
      5
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
      "obj-169",
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
      "obj-170",
      0
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
      "obj-177",
      0
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
      "obj-171",
      0
     ],
     "destination": [
      "obj-179",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-176",
      0
     ],
     "destination": [
      "obj-180",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-178",
      0
     ],
     "destination": [
      "obj-180",
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
      "obj-180",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-77",
      6
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
      "obj-93",
      6
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
      "obj-72",
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
      "obj-73",
      0
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
      "obj-185",
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
      "obj-187",
      0
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
      "obj-188",
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
      "obj-81",
      6
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
      "obj-183",
      0
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
      "obj-189",
      0
     ],
     "destination": [
      "obj-190",
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
      "obj-191",
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
      "obj-192",
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
      "obj-193",
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
      "obj-194",
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
      "obj-194",
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
      "obj-77",
      7
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
      "obj-93",
      7
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
      "obj-72",
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
      "obj-73",
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
      "obj-199",
      0
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
      "obj-200",
      0
     ],
     "destination": [
      "obj-201",
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
      "obj-202",
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
      "obj-199",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      7
     ],
     "destination": [
      "obj-201",
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
      "obj-203",
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
      "obj-204",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-198",
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
      "obj-205",
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
      "obj-199",
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
      "obj-204",
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
      "obj-206",
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
      "obj-207",
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
      "obj-77",
      8
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
      "obj-93",
      8
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
      "obj-72",
      0
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
      "obj-73",
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
      "obj-213",
      0
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
      "obj-214",
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
      "obj-216",
      0
     ],
     "destination": [
      "obj-213",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      8
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
      "obj-211",
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
      "obj-212",
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
      "obj-213",
      0
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
      "obj-218",
      0
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
      "obj-220",
      0
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
      "obj-221",
      0
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
      "obj-77",
      9
     ],
     "destination": [
      "obj-223",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-93",
      9
     ],
     "destination": [
      "obj-224",
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
      "obj-224",
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
      "obj-223",
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
      "obj-229",
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
      "obj-230",
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
      "obj-81",
      9
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
      "obj-231",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-231",
      0
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
      "obj-226",
      0
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
      "obj-233",
      0
     ],
     "destination": [
      "obj-234",
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
      "obj-235",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-232",
      0
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
      "obj-236",
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
      "obj-236",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-77",
      10
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
      "obj-93",
      10
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
      "obj-72",
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
      "obj-73",
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
      "obj-242",
      0
     ],
     "destination": [
      "obj-243",
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
      "obj-241",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      10
     ],
     "destination": [
      "obj-243",
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
      "obj-246",
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
      "obj-241",
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
      "obj-246",
      0
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
      "obj-248",
      0
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
      "obj-249",
      0
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
      "obj-77",
      11
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
      "obj-93",
      11
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
      "obj-72",
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
      "obj-73",
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
      "obj-255",
      0
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
      "obj-255",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      11
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
      "obj-254",
      0
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
      "obj-261",
      0
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
      "obj-255",
      0
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
      "obj-77",
      12
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
      "obj-93",
      12
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
      "obj-72",
      0
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
      "obj-73",
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
      "obj-269",
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
      "obj-271",
      0
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
      "obj-272",
      0
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
      "obj-81",
      12
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
      "obj-267",
      0
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
      "obj-268",
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
      "obj-276",
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
      "obj-277",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-274",
      0
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
      "obj-276",
      0
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
      "obj-277",
      0
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
      "obj-77",
      13
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
      "obj-93",
      13
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
      "obj-72",
      0
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
      "obj-73",
      0
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
      "obj-283",
      0
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
      "obj-284",
      0
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
      "obj-286",
      0
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
      "obj-81",
      13
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
      "obj-281",
      0
     ],
     "destination": [
      "obj-287",
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
      "obj-282",
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
      "obj-290",
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
      "obj-291",
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
      "obj-292",
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
      "obj-292",
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
      "obj-77",
      14
     ],
     "destination": [
      "obj-293",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-93",
      14
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
      "obj-72",
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
      "obj-73",
      0
     ],
     "destination": [
      "obj-293",
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
      "obj-300",
      0
     ],
     "destination": [
      "obj-297",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      14
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
      "obj-295",
      0
     ],
     "destination": [
      "obj-301",
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
      "obj-296",
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
      "obj-297",
      0
     ],
     "destination": [
      "obj-305",
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
      "obj-306",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-304",
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
      "obj-77",
      15
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
      "obj-93",
      15
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
      "obj-72",
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
      "obj-73",
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
      "obj-312",
      0
     ],
     "destination": [
      "obj-313",
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
      "obj-311",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      15
     ],
     "destination": [
      "obj-313",
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
      "obj-310",
      0
     ],
     "destination": [
      "obj-317",
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
      "obj-311",
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
      "obj-316",
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
      "obj-318",
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
      "obj-321",
      0
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
      "obj-326",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-326",
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
      "obj-327",
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
      "obj-329",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-329",
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
      "obj-330",
      0
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
      "obj-323",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-324",
      1
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
      "obj-332",
      0
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
      "obj-333",
      0
     ],
     "destination": [
      "obj-334",
      1
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
      "obj-335",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-335",
      1
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
      "obj-336",
      0
     ],
     "destination": [
      "obj-334",
      1
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
      "obj-337",
      0
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
      "obj-335",
      0
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
      "obj-339",
      0
     ],
     "destination": [
      "obj-340",
      1
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
      "obj-340",
      1
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
      "obj-329",
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
      "obj-344",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-344",
      0
     ],
     "destination": [
      "obj-345",
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
      "obj-347",
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
      "obj-352",
      0
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
      "obj-346",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-347",
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
      "obj-355",
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
      "obj-356",
      0
     ],
     "destination": [
      "obj-357",
      1
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
      1
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
      "obj-357",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-322",
      1
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
      "obj-360",
      0
     ],
     "destination": [
      "obj-361",
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
      "obj-358",
      0
     ],
     "destination": [
      "obj-363",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-362",
      0
     ],
     "destination": [
      "obj-363",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-364",
      0
     ],
     "destination": [
      "obj-365",
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
      "obj-363",
      1
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
      "obj-366",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-366",
      0
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
      "obj-346",
      0
     ],
     "destination": [
      "obj-367",
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
      "obj-322",
      2
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
      "obj-370",
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
      "obj-372",
      0
     ],
     "destination": [
      "obj-371",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-370",
      1
     ],
     "destination": [
      "obj-373",
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
      "obj-371",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-370",
      2
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
      "obj-374",
      0
     ],
     "destination": [
      "obj-371",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-370",
      3
     ],
     "destination": [
      "obj-375",
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
      "obj-371",
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
      "obj-376",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-376",
      0
     ],
     "destination": [
      "obj-377",
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
      "obj-378",
      0
     ],
     "destination": [
      "obj-369",
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
      "obj-377",
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
      "obj-379",
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
      "obj-379",
      1
     ],
     "destination": [
      "obj-381",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-379",
      2
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
      "obj-379",
      3
     ],
     "destination": [
      "obj-383",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-380",
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
      "obj-381",
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
      "obj-382",
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
      "obj-322",
      3
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
      "obj-386",
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
      "obj-388",
      0
     ],
     "destination": [
      "obj-387",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-386",
      1
     ],
     "destination": [
      "obj-389",
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
      "obj-387",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-386",
      2
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
      "obj-390",
      0
     ],
     "destination": [
      "obj-387",
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
      "obj-391",
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
      "obj-392",
      0
     ],
     "destination": [
      "obj-393",
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
      "obj-385",
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
      "obj-392",
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
      "obj-394",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-394",
      0
     ],
     "destination": [
      "obj-395",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-394",
      1
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
      "obj-394",
      2
     ],
     "destination": [
      "obj-397",
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
      "obj-398",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-396",
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
      "obj-322",
      4
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
      "obj-400",
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
      "obj-402",
      0
     ],
     "destination": [
      "obj-401",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-400",
      1
     ],
     "destination": [
      "obj-403",
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
      "obj-401",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-400",
      2
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
      "obj-404",
      0
     ],
     "destination": [
      "obj-401",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-400",
      3
     ],
     "destination": [
      "obj-405",
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
      "obj-401",
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
      "obj-406",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-406",
      0
     ],
     "destination": [
      "obj-407",
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
      "obj-408",
      0
     ],
     "destination": [
      "obj-399",
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
      "obj-407",
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
      "obj-409",
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
      "obj-409",
      1
     ],
     "destination": [
      "obj-411",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-409",
      2
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
      "obj-409",
      3
     ],
     "destination": [
      "obj-413",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-410",
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
      "obj-411",
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
      "obj-412",
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
      "obj-418",
      0
     ],
     "destination": [
      "obj-419",
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
      "obj-420",
      0
     ],
     "destination": [
      "obj-417",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-416",
      0
     ],
     "destination": [
      "obj-419",
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
      "obj-421",
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
      "obj-424",
      0
     ],
     "destination": [
      "obj-425",
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
      "obj-428",
      0
     ],
     "destination": [
      "obj-429",
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
      "obj-432",
      0
     ],
     "destination": [
      "obj-433",
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
      "obj-436",
      0
     ],
     "destination": [
      "obj-437",
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
      "obj-440",
      0
     ],
     "destination": [
      "obj-441",
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
      "obj-444",
      0
     ],
     "destination": [
      "obj-445",
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
      "obj-448",
      0
     ],
     "destination": [
      "obj-449",
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
      "obj-416",
      1
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
      "obj-452",
      0
     ],
     "destination": [
      "obj-451",
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
      "obj-453",
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
      "obj-454",
      0
     ],
     "destination": [
      "obj-455",
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
      "obj-416",
      2
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
      "obj-458",
      1
     ],
     "destination": [
      "obj-459",
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
      "obj-460",
      0
     ],
     "destination": [
      "obj-461",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-460",
      1
     ],
     "destination": [
      "obj-461",
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
      "obj-457",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-458",
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
      "obj-462",
      1
     ],
     "destination": [
      "obj-463",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-463",
      2
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
      "obj-464",
      0
     ],
     "destination": [
      "obj-457",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-457",
      1
     ],
     "destination": [
      "obj-465",
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
      "obj-466",
      0
     ],
     "destination": [
      "obj-467",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-468",
      0
     ],
     "destination": [
      "obj-469",
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
      "obj-469",
      1
     ],
     "destination": [
      "obj-471",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-470",
      1
     ],
     "destination": [
      "obj-473",
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
      "obj-472",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-471",
      1
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
      "obj-474",
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
      "obj-469",
      2
     ],
     "destination": [
      "obj-475",
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
      "obj-472",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-476",
      0
     ],
     "destination": [
      "obj-477",
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
      "obj-478",
      0
     ],
     "destination": [
      "obj-481",
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
      "obj-480",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-478",
      1
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
      "obj-484",
      0
     ],
     "destination": [
      "obj-483",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-478",
      2
     ],
     "destination": [
      "obj-487",
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
      "obj-486",
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
      "obj-489",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-488",
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
      "obj-489",
      0
     ],
     "destination": [
      "obj-490",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-490",
      0
     ],
     "destination": [
      "obj-491",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-491",
      1
     ],
     "destination": [
      "obj-493",
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
      "obj-492",
      1
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
      "obj-494",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-494",
      0
     ],
     "destination": [
      "obj-495",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-495",
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
      "obj-492",
      0
     ],
     "destination": [
      "obj-496",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-496",
      0
     ],
     "destination": [
      "obj-497",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-498",
      0
     ],
     "destination": [
      "obj-499",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-499",
      0
     ],
     "destination": [
      "obj-500",
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
      "obj-501",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-501",
      0
     ],
     "destination": [
      "obj-500",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-500",
      6
     ],
     "destination": [
      "obj-503",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-500",
      7
     ],
     "destination": [
      "obj-504",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-504",
      0
     ],
     "destination": [
      "obj-502",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-500",
      4
     ],
     "destination": [
      "obj-502",
      2
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-500",
      5
     ],
     "destination": [
      "obj-505",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-505",
      0
     ],
     "destination": [
      "obj-506",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-506",
      0
     ],
     "destination": [
      "obj-502",
      3
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-500",
      6
     ],
     "destination": [
      "obj-507",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-500",
      0
     ],
     "destination": [
      "obj-508",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-507",
      0
     ],
     "destination": [
      "obj-509",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-509",
      0
     ],
     "destination": [
      "obj-510",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-510",
      0
     ],
     "destination": [
      "obj-508",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-499",
      1
     ],
     "destination": [
      "obj-511",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-511",
      0
     ],
     "destination": [
      "obj-508",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-508",
      0
     ],
     "destination": [
      "obj-512",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-512",
      0
     ],
     "destination": [
      "obj-513",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-513",
      0
     ],
     "destination": [
      "obj-508",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-512",
      1
     ],
     "destination": [
      "obj-503",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-503",
      0
     ],
     "destination": [
      "obj-502",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-502",
      0
     ],
     "destination": [
      "obj-514",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-514",
      0
     ],
     "destination": [
      "obj-515",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-516",
      0
     ],
     "destination": [
      "obj-517",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-518",
      0
     ],
     "destination": [
      "obj-519",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-520",
      0
     ],
     "destination": [
      "obj-521",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-522",
      0
     ],
     "destination": [
      "obj-523",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-524",
      0
     ],
     "destination": [
      "obj-525",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-526",
      0
     ],
     "destination": [
      "obj-527",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-528",
      0
     ],
     "destination": [
      "obj-529",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-530",
      0
     ],
     "destination": [
      "obj-531",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-532",
      0
     ],
     "destination": [
      "obj-533",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-534",
      0
     ],
     "destination": [
      "obj-535",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-536",
      0
     ],
     "destination": [
      "obj-537",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-538",
      0
     ],
     "destination": [
      "obj-539",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-540",
      0
     ],
     "destination": [
      "obj-541",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-542",
      0
     ],
     "destination": [
      "obj-543",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-544",
      0
     ],
     "destination": [
      "obj-545",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-546",
      0
     ],
     "destination": [
      "obj-547",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-548",
      0
     ],
     "destination": [
      "obj-549",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-550",
      0
     ],
     "destination": [
      "obj-551",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-552",
      0
     ],
     "destination": [
      "obj-553",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-554",
      0
     ],
     "destination": [
      "obj-555",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-556",
      0
     ],
     "destination": [
      "obj-557",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-558",
      0
     ],
     "destination": [
      "obj-559",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-560",
      0
     ],
     "destination": [
      "obj-561",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-562",
      0
     ],
     "destination": [
      "obj-563",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-564",
      0
     ],
     "destination": [
      "obj-565",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-566",
      0
     ],
     "destination": [
      "obj-567",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-568",
      0
     ],
     "destination": [
      "obj-569",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-570",
      0
     ],
     "destination": [
      "obj-571",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-572",
      0
     ],
     "destination": [
      "obj-573",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-574",
      0
     ],
     "destination": [
      "obj-575",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-576",
      0
     ],
     "destination": [
      "obj-577",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-578",
      0
     ],
     "destination": [
      "obj-579",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-580",
      0
     ],
     "destination": [
      "obj-581",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-582",
      0
     ],
     "destination": [
      "obj-583",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-584",
      0
     ],
     "destination": [
      "obj-585",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-586",
      0
     ],
     "destination": [
      "obj-587",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-588",
      0
     ],
     "destination": [
      "obj-589",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-590",
      0
     ],
     "destination": [
      "obj-591",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-592",
      0
     ],
     "destination": [
      "obj-593",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-594",
      0
     ],
     "destination": [
      "obj-595",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-596",
      0
     ],
     "destination": [
      "obj-597",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-598",
      0
     ],
     "destination": [
      "obj-599",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-600",
      0
     ],
     "destination": [
      "obj-601",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-602",
      0
     ],
     "destination": [
      "obj-603",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-604",
      0
     ],
     "destination": [
      "obj-605",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-606",
      0
     ],
     "destination": [
      "obj-607",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-608",
      0
     ],
     "destination": [
      "obj-609",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-610",
      0
     ],
     "destination": [
      "obj-611",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-612",
      0
     ],
     "destination": [
      "obj-613",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-614",
      0
     ],
     "destination": [
      "obj-615",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-616",
      0
     ],
     "destination": [
      "obj-617",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-618",
      0
     ],
     "destination": [
      "obj-619",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-620",
      0
     ],
     "destination": [
      "obj-621",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-622",
      0
     ],
     "destination": [
      "obj-623",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-624",
      0
     ],
     "destination": [
      "obj-625",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-626",
      0
     ],
     "destination": [
      "obj-627",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-628",
      0
     ],
     "destination": [
      "obj-629",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-630",
      0
     ],
     "destination": [
      "obj-631",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-632",
      0
     ],
     "destination": [
      "obj-633",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-634",
      0
     ],
     "destination": [
      "obj-635",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-636",
      0
     ],
     "destination": [
      "obj-637",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-638",
      0
     ],
     "destination": [
      "obj-639",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-640",
      0
     ],
     "destination": [
      "obj-641",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-642",
      0
     ],
     "destination": [
      "obj-643",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-644",
      0
     ],
     "destination": [
      "obj-645",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-646",
      0
     ],
     "destination": [
      "obj-647",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-648",
      0
     ],
     "destination": [
      "obj-649",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-650",
      0
     ],
     "destination": [
      "obj-651",
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
   "obj-99": [
    "Pad 1 Swap",
    "Swap",
    0
   ],
   "obj-100": [
    "Pad 1 Undo",
    "Undo",
    0
   ],
   "obj-101": [
    "Pad 1 Lock",
    "Lock",
    0
   ],
   "obj-113": [
    "Pad 2 Swap",
    "Swap",
    0
   ],
   "obj-114": [
    "Pad 2 Undo",
    "Undo",
    0
   ],
   "obj-115": [
    "Pad 2 Lock",
    "Lock",
    0
   ],
   "obj-127": [
    "Pad 3 Swap",
    "Swap",
    0
   ],
   "obj-128": [
    "Pad 3 Undo",
    "Undo",
    0
   ],
   "obj-129": [
    "Pad 3 Lock",
    "Lock",
    0
   ],
   "obj-141": [
    "Pad 4 Swap",
    "Swap",
    0
   ],
   "obj-142": [
    "Pad 4 Undo",
    "Undo",
    0
   ],
   "obj-143": [
    "Pad 4 Lock",
    "Lock",
    0
   ],
   "obj-155": [
    "Pad 5 Swap",
    "Swap",
    0
   ],
   "obj-156": [
    "Pad 5 Undo",
    "Undo",
    0
   ],
   "obj-157": [
    "Pad 5 Lock",
    "Lock",
    0
   ],
   "obj-169": [
    "Pad 6 Swap",
    "Swap",
    0
   ],
   "obj-170": [
    "Pad 6 Undo",
    "Undo",
    0
   ],
   "obj-171": [
    "Pad 6 Lock",
    "Lock",
    0
   ],
   "obj-183": [
    "Pad 7 Swap",
    "Swap",
    0
   ],
   "obj-184": [
    "Pad 7 Undo",
    "Undo",
    0
   ],
   "obj-185": [
    "Pad 7 Lock",
    "Lock",
    0
   ],
   "obj-197": [
    "Pad 8 Swap",
    "Swap",
    0
   ],
   "obj-198": [
    "Pad 8 Undo",
    "Undo",
    0
   ],
   "obj-199": [
    "Pad 8 Lock",
    "Lock",
    0
   ],
   "obj-211": [
    "Pad 9 Swap",
    "Swap",
    0
   ],
   "obj-212": [
    "Pad 9 Undo",
    "Undo",
    0
   ],
   "obj-213": [
    "Pad 9 Lock",
    "Lock",
    0
   ],
   "obj-225": [
    "Pad 10 Swap",
    "Swap",
    0
   ],
   "obj-226": [
    "Pad 10 Undo",
    "Undo",
    0
   ],
   "obj-227": [
    "Pad 10 Lock",
    "Lock",
    0
   ],
   "obj-239": [
    "Pad 11 Swap",
    "Swap",
    0
   ],
   "obj-240": [
    "Pad 11 Undo",
    "Undo",
    0
   ],
   "obj-241": [
    "Pad 11 Lock",
    "Lock",
    0
   ],
   "obj-253": [
    "Pad 12 Swap",
    "Swap",
    0
   ],
   "obj-254": [
    "Pad 12 Undo",
    "Undo",
    0
   ],
   "obj-255": [
    "Pad 12 Lock",
    "Lock",
    0
   ],
   "obj-267": [
    "Pad 13 Swap",
    "Swap",
    0
   ],
   "obj-268": [
    "Pad 13 Undo",
    "Undo",
    0
   ],
   "obj-269": [
    "Pad 13 Lock",
    "Lock",
    0
   ],
   "obj-281": [
    "Pad 14 Swap",
    "Swap",
    0
   ],
   "obj-282": [
    "Pad 14 Undo",
    "Undo",
    0
   ],
   "obj-283": [
    "Pad 14 Lock",
    "Lock",
    0
   ],
   "obj-295": [
    "Pad 15 Swap",
    "Swap",
    0
   ],
   "obj-296": [
    "Pad 15 Undo",
    "Undo",
    0
   ],
   "obj-297": [
    "Pad 15 Lock",
    "Lock",
    0
   ],
   "obj-309": [
    "Pad 16 Swap",
    "Swap",
    0
   ],
   "obj-310": [
    "Pad 16 Undo",
    "Undo",
    0
   ],
   "obj-311": [
    "Pad 16 Lock",
    "Lock",
    0
   ],
   "obj-323": [
    "Morph",
    "Morph",
    0
   ],
   "obj-346": [
    "Distance",
    "Distance",
    0
   ],
   "obj-369": [
    "Source",
    "Source",
    0
   ],
   "obj-385": [
    "Query",
    "Query",
    0
   ],
   "obj-399": [
    "Moment",
    "Moment",
    0
   ],
   "obj-417": [
    "Listen",
    "Listen",
    0
   ],
   "obj-423": [
    "Take",
    "Take",
    0
   ],
   "obj-427": [
    "Kit Swap",
    "Kit Swap",
    0
   ],
   "obj-431": [
    "Kit Undo",
    "Kit Undo",
    0
   ],
   "obj-435": [
    "Kit Previous",
    "Kit Previo",
    0
   ],
   "obj-439": [
    "Kit Next",
    "Kit Next",
    0
   ],
   "obj-443": [
    "Kit Home",
    "Kit Home",
    0
   ],
   "obj-447": [
    "Panic",
    "Panic",
    0
   ],
   "obj-480": [
    "Engine voices",
    "voices",
    0
   ],
   "obj-483": [
    "Engine load",
    "load",
    0
   ],
   "obj-486": [
    "Engine lost",
    "lost",
    0
   ],
   "obj-488": [
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
