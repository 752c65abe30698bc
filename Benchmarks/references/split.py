"""Which entries of a labelled set are kept for measuring: the function that training leaves them out by.

README.md has the rule, and three strings with their digests that training must agree on.
"""
import unicodedata

OFFSET, PRIME = 0xCBF29CE484222325, 0x100000001B3


def key(text):
    """The letters and decimal digits of a text, decomposed (NFKD) and lower-cased one by one."""
    kept = []
    for character in unicodedata.normalize("NFKD", text):
        # One by one: the whole of a text would turn a final Σ into ς.
        for small in character.lower():
            category = unicodedata.category(small)
            if category.startswith("L") or category == "Nd":
                kept.append(small)
    return "".join(kept)


def digest(text):
    """FNV-1a, 64 bits, of the key's UTF-8 bytes."""
    value = OFFSET
    for byte in key(text).encode("utf-8"):
        value = (value ^ byte) * PRIME % (1 << 64)
    return value


def is_held_out(text):
    """Whether training does not see the entry."""
    return digest(text) % 5 == 0
