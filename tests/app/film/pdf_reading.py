"""What a test must know of a PDF: its pages, its words, its fonts and its pictures."""

import re
import zlib
from dataclasses import dataclass

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_MAPPED = re.compile(rb"<([0-9a-f]+)> <([0-9a-f]+)> (?:<([0-9a-f]+)>|\[(.*?)\])", re.IGNORECASE)


@dataclass
class Pdf:
    """A PDF taken apart: attributes, and the stream behind them, of each object."""

    objects: dict[int, tuple[bytes, bytes]]

    @staticmethod
    def of(data):
        objects = {}
        for number, body in _OBJECT.findall(data):
            attributes, stream = body, b""
            if found := _STREAM.search(body):
                attributes, stream = body[: found.start()], found[1]
                if b"/FlateDecode" in attributes:
                    stream = zlib.decompressobj().decompress(stream)
            objects[int(number)] = attributes, stream
        return Pdf(objects)

    def _with(self, mark):
        return [(number, attributes) for number, (attributes, _) in self.objects.items() if re.search(mark, attributes)]

    @property
    def pages(self):
        return len(self._with(rb"/Type\s*/Page\b"))

    @property
    def size(self):
        (page,) = self._with(rb"/Type\s*/Page\b")
        box = re.search(rb"/MediaBox\s*\[([^\]]*)\]", page[1])
        return tuple(map(float, box[1].split()))[2:]

    @property
    def embedded_fonts(self):
        return len(self._with(rb"/FontFile[23]?\b"))

    @property
    def fonts(self):
        return len(self._with(rb"/Type\s*/FontDescriptor\b"))

    @property
    def pictures(self):
        """Width and height of each in pixels."""
        return [
            (int(re.search(rb"/Width (\d+)", a)[1]), int(re.search(rb"/Height (\d+)", a)[1]))
            for _, a in self._with(rb"/Subtype\s*/Image\b")
        ]

    @property
    def text(self):
        """All text, a line for each piece that was drawn at once, without spaces."""
        letters = {}
        for number, attributes in self._with(rb"/ToUnicode"):
            mapped = self._mapping(int(re.search(rb"/ToUnicode (\d+)", attributes)[1]))
            for name in self._names_of(number):
                letters[name] = mapped
        content = max((stream for _, stream in self.objects.values() if b" Tf" in stream), key=len)
        lines = []
        for block in re.findall(rb"BT(.*?)ET", content, re.DOTALL):
            name = re.search(rb"/(F\d+) ", block)[1]
            codes = b"".join(re.findall(rb"<([0-9a-fA-F]+)>", block))
            lines.append("".join(letters[name].get(codes[i : i + 4].lower(), "") for i in range(0, len(codes), 4)))
        return "\n".join(lines)

    def _names_of(self, number):
        return [
            name
            for attributes, _ in self.objects.values()
            for name in re.findall(rb"/(F\d+) %d 0 R" % number, attributes)
        ]

    def _mapping(self, number):
        found = {}
        for first, _, start, several in _MAPPED.findall(self.objects[number][1]):
            targets = [start] if start else re.findall(rb"<([0-9a-f]+)>", several, re.IGNORECASE)
            for offset, target in enumerate(targets):
                found[b"%04x" % (int(first, 16) + offset)] = bytes.fromhex(target.decode()).decode("utf-16-be")
        return found
