"""Takes pictures of a report in light and dark, wide and narrow. Called by screenshots."""

import os
import pathlib
import sys

from playwright.sync_api import sync_playwright

LARGEST_HEIGHT = 1800
WIDTHS = [1280, 400]
SCHEMES = ["light", "dark"]

report = pathlib.Path(sys.argv[1]).resolve()
folder = pathlib.Path(sys.argv[2]).resolve()
folder.mkdir(parents=True, exist_ok=True)
# No hinting, one scale and one colour profile, so that the same page gives the same picture.
arguments = ["--no-sandbox", "--font-render-hinting=none", "--force-color-profile=srgb", "--disable-lcd-text"]
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=arguments)
    for scheme in SCHEMES:
        for width in WIDTHS:
            context = browser.new_context(
                viewport={"width": width, "height": LARGEST_HEIGHT}, device_scale_factor=1, color_scheme=scheme,
                locale="en-GB", timezone_id="UTC", reduced_motion="reduce", java_script_enabled=False)
            page = context.new_page()
            page.goto(report.as_uri())
            picture = folder / f"{report.stem}-{scheme}-{width}.png"
            page.screenshot(path=str(picture), clip={"x": 0, "y": 0, "width": width, "height": LARGEST_HEIGHT})
            print(picture)
            context.close()
    browser.close()
