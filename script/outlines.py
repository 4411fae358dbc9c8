"""Writes the outlines of one weight of a typeface as text, for the package lettering.

    outlines.py FILE... > overpass-700.txt

The files are the subsets of the weight; of a character in several, the first file's counts. Needs
Debian's python3-fonttools and python3-brotli. The lines are described beside the text, in
src/main/resources/io/github/spacecraftcatalog/lettering/README.md.
"""

import sys

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

# Latin with what Central Europe and Turkey write, Cyrillic, punctuation.
RANGES = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x218, 0x21B), (0x400, 0x45F), (0x490, 0x491),
    (0x1E9E, 0x1E9E), (0x2010, 0x2027), (0x2030, 0x203A), (0x20AC, 0x20AC),
    (0x2116, 0x2116), (0x2122, 0x2122), (0x2212, 0x2212),
]
KERNED = [c for c in map(chr, range(0x21, 0x7F)) if c.isalnum() or c in "-.,/'\"()"]
# Thousandths of the size; less is not seen.
LEAST_KERNING = 15


def kern_lookups(table):
    features = table.FeatureList.FeatureRecord
    return sorted({i for f in features if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex})


def advance(record):
    return getattr(record.Value1, "XAdvance", 0) if record.Value1 else 0


def pairs_of(subtable, names):
    for first in subtable.Coverage.glyphs:
        if first not in names:
            continue
        if subtable.Format == 1:
            pair_set = subtable.PairSet[subtable.Coverage.glyphs.index(first)]
            for record in pair_set.PairValueRecord:
                if record.SecondGlyph in names:
                    yield (first, record.SecondGlyph), advance(record)
        else:
            row = subtable.Class1Record[subtable.ClassDef1.classDefs.get(first, 0)]
            for second in names:
                column = subtable.ClassDef2.classDefs.get(second, 0)
                yield (first, second), advance(row.Class2Record[column])


def kerning(font):
    """Pairs of code points; within a lookup the first subtable that has a pair decides."""
    if "GPOS" not in font:
        return {}
    cmap = font.getBestCmap()
    names = {cmap[ord(c)]: ord(c) for c in KERNED if ord(c) in cmap}
    sums = {}
    table = font["GPOS"].table
    for index in kern_lookups(table):
        found = {}
        for subtable in table.LookupList.Lookup[index].SubTable:
            subtable = getattr(subtable, "ExtSubTable", subtable)
            if subtable.LookupType == 2:
                for pair, value in pairs_of(subtable, names):
                    found.setdefault(pair, value)
        for pair, value in found.items():
            sums[pair] = sums.get(pair, 0) + value
    return {(names[a], names[b]): value for (a, b), value in sums.items()}


def main(files):
    glyphs, pairs = {}, {}
    for file in files:
        font = TTFont(file)
        scale = 1000 / font["head"].unitsPerEm
        shapes = font.getGlyphSet()
        for code, name in font.getBestCmap().items():
            if code not in glyphs and any(first <= code <= last for first, last in RANGES):
                pen = SVGPathPen(shapes, lambda value: str(round(value)))
                shapes[name].draw(TransformPen(pen, (scale, 0, 0, -scale, 0, 0)))
                glyphs[code] = round(shapes[name].width * scale), pen.getCommands()
        for pair, value in kerning(font).items():
            pairs.setdefault(pair, round(value * scale))
    for code, (width, path) in sorted(glyphs.items()):
        print(f"{code:04X} {width} {path}".rstrip())
    for (first, second), value in sorted(pairs.items()):
        if abs(value) >= LEAST_KERNING:
            print(f"{first:04X}+{second:04X} {value}")


main(sys.argv[1:])
