"""Reads bibliographies with libraries for Python, for `run`: a line of JSON on standard output.

usage: peer.py keys LIBRARY FILE   the keys of the entries that are read
       peer.py time LIBRARY FILE   how long that takes, in seconds
"""
import json
import logging
import sys
import time

logging.disable(logging.CRITICAL)


def bibtexparser(path):
    import bibtexparser as library
    return [entry.key for entry in library.parse_file(path).entries]


def pybtex(path):
    from pybtex.database import parse_file
    return list(parse_file(path, bib_format="bibtex").entries)


task, name, path = sys.argv[1:]
begun = time.perf_counter()
try:
    keys, problem = {"bibtexparser": bibtexparser, "pybtex": pybtex}[name](path), None
except Exception as error:  # A library that gives up on a file is a result.
    keys, problem = [], f"{type(error).__name__}: {error}"[:200]
seconds = time.perf_counter() - begun
print(json.dumps({"keys": keys if task == "keys" else len(keys), "seconds": seconds, "problem": problem}))
