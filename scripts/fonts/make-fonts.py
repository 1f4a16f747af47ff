"""Makes the fonts of printed sheets: static cuts of the window's own variable fonts, Latin with its extensions.

Run by hand where a font's package changes: python3 scripts/fonts/make-fonts.py (needs fonttools and brotli).
It writes resources/fonts/*.ttf and core/pack/generated/face-widths.ts.
The fonts have names of our own: their licence reserves the name "Source".
"""
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

root = Path(__file__).parents[2]
sans = "source-sans-3/files/source-sans-3-{}-wght-normal.woff2"
serif = "literata/files/literata-{}-opsz-normal.woff2"
# Face, family, style, files, place on the axes, characters: large type prints names and titles, letters need no second weight.
cuts = [
    ("sans", "Vigil Sans", "Regular", sans, {"wght": 400}),
    ("sans-bold", "Vigil Sans", "Bold", sans, {"wght": 650}),
    ("serif", "Vigil Serif", "Regular", serif, {"wght": 400, "opsz": 12}),
    ("serif-bold", "Vigil Serif", "Bold", serif, {"wght": 700, "opsz": 12}),
    ("display", "Vigil Display", "Regular", serif, {"wght": 500, "opsz": 72}),
]
# Latin, spacing and combining marks, punctuation, currency, the letters of Vietnamese and others, signs.
blocks = [(0x20, 0x24F), (0x2B0, 0x36F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2100, 0x215F), (0x2190, 0x2193), (0x2212, 0x2215)]
unused = ("STAT", "gasp", "prep", "VVAR", "vhea", "vmtx", "BASE")


def cut_of(pattern, subset, place, known):
    font = TTFont(root / "node_modules/@fontsource-variable" / pattern.format(subset))
    font.flavor = None
    font = instancer.instantiateVariableFont(font, place)
    for table in unused:
        if table in font:
            del font[table]
    options = Options()
    options.hinting = False
    options.layout_features = ["ccmp", "locl", "mark", "mkmk"]
    options.notdef_outline = True
    wanted = [code for code in font.getBestCmap() if code not in known and any(first <= code <= last for first, last in blocks)]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    return font, wanted


def named(font, family, style):
    file_name = f"{family.replace(' ', '')}-{style}"
    names = {1: family, 2: style, 3: file_name, 4: f"{family} {style}", 6: file_name}
    font["name"].names = [record for record in font["name"].names if record.nameID in (0, 5, 13, 14)]
    for name_id, text in names.items():
        font["name"].setName(text, name_id, 3, 1, 0x409)
    is_bold = style == "Bold"
    font["OS/2"].usWeightClass = 700 if is_bold else 400
    font["OS/2"].fsSelection = 0x20 if is_bold else 0x40
    font["head"].macStyle = 1 if is_bold else 0
    # The same bytes each time.
    font["head"].created = font["head"].modified = 3_800_000_000
    font.recalcTimestamp = False
    return file_name


def widths_of(font):
    units, cmap, metrics = font["head"].unitsPerEm, font.getBestCmap(), font["hmtx"].metrics
    lines = []
    for first, last in blocks:
        widths = [round(metrics[cmap[code]][0] * 1000 / units) if code in cmap else -1 for code in range(first, last + 1)]
        lines.append(f"    [{first}, [{', '.join(map(str, widths))}]],")
    return lines


tables = []
for face, family, style, pattern, place in cuts:
    with TemporaryDirectory() as folder:
        known, files = set(), []
        for subset in ("latin", "latin-ext"):
            font, wanted = cut_of(pattern, subset, place, known)
            known.update(wanted)
            files.append(f"{folder}/{subset}.ttf")
            font.save(files[-1])
        merged = Merger().merge(files)
    file_name = named(merged, family, style)
    merged.save(root / f"resources/fonts/{file_name}.ttf", reorderTables=None)
    tables += [f"  '{face}': [", *widths_of(merged), "  ],"]

(root / "core/pack/generated").mkdir(exist_ok=True)
(root / "core/pack/generated/face-widths.ts").write_text("\n".join([
    "// Made by scripts/fonts/make-fonts.py from resources/fonts: not edited by hand.",
    "",
    "/** Widths of characters in thousandths of the size, block by block from the block's first character on; -1 where the font has none. */",
    "export const faceWidths = {",
    *tables,
    "} as const satisfies Readonly<Record<string, readonly (readonly [number, readonly number[]])[]>>",
    "",
]))
