// Holds every page of a folder against the accessibility rules of axe in Chromium: light and dark, 1280 and 360
// pixels wide, with everything unfolded; and looks whether anything sticks out sideways, there and at 320 pixels.
//
// Two thirds of the time went into colours, and most of a page has the colours of the page before: they are looked at once for
// each part that is written in the same way at the same place, in each of the four looks.
//
//   node check_pages.mjs FOLDER
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [1280, 360];
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
if (names.length === 0) throw new Error(`no pages in ${folder}`);
// A page that is wrong in all these ways: a check that has nothing to say about it has not checked.
const WRONG = ["light 1280: image-alt", "light 360: image-alt", "dark 1280: color-contrast", "dark 360: color-contrast", "at 320: "];
const probe = join(mkdtempSync(join(tmpdir(), "siegelpost-")), "probe.html");
process.on("exit", () => rmSync(dirname(probe), { recursive: true }));
const style = "@media (prefers-color-scheme: dark) { p { color: #888 } } p { width: 400px }";
writeFileSync(probe, `<!doctype html><html lang="en"><title>probe</title><style>${style}</style><main><h1>probe</h1><p>probe</p><img src="x">`);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
const findings = [];
const COLOURS = ["color-contrast", "link-in-text-block"];
// How many rules about colours found something right, in each look: none would mean that nothing was looked at.
const coloursSeen = {};

// In the window: notes what to leave out of looks at colours, since a page before had it. What colours an element is its own
// markup, the tags around it and the one before it; whatever has changed is taken apart, down to what has not.
function leaveOutKnown() {
  const known = (globalThis.known ??= new Set());
  const tag = (element) => element?.cloneNode(false).outerHTML ?? "";
  globalThis.leftOut = [];
  const visit = (element, around) => {
    const key = `${around}\n${tag(element.previousElementSibling)}\n${element.outerHTML}`;
    if (known.has(key)) return globalThis.leftOut.push(element);
    known.add(key);
    const within = around + tag(element);
    for (const child of element.children) visit(child, within);
  };
  for (const child of document.body.children) visit(child, tag(document.documentElement) + tag(document.body));
}

async function check(page, path) {
  const name = basename(path);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setContent(readFileSync(path, "utf8"));
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await page.evaluate(leaveOutKnown);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    if ((await run(page, `${name} light ${width}`, false, { rules: { "color-contrast": { enabled: false } } })) === 0)
      findings.push(`${name} light ${width}: no rule was applied`);
    await colours(page, name, `light ${width}`);
    // Colours are all that differs in the dark.
    await page.emulateMedia({ colorScheme: "dark" });
    await colours(page, name, `dark ${width}`);
    await measure(page, name, width);
  }
  await page.setViewportSize({ width: 320, height: 900 });
  await measure(page, name, 320);
}

async function measure(page, name, width) {
  const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
  if (wide > width) findings.push(`${name} at ${width}: ${wide} pixels wide`);
}

async function colours(page, name, look) {
  coloursSeen[look] = (coloursSeen[look] ?? 0) + (await run(page, `${name} ${look}`, true, { runOnly: COLOURS }));
}

// Notes what is wrong, and returns how many rules found something right. What is right stays in the browser: it would be most
// of each page.
async function run(page, where, withoutKnown, options) {
  const { violations, passed } = await page.evaluate(async ([withoutKnown, options]) => {
    const exclude = withoutKnown ? globalThis.leftOut : [];
    const { violations, passes } = await axe.run({ include: [document], exclude }, { ...options, resultTypes: ["violations"] });
    return { violations, passed: passes.length };
  }, [withoutKnown, options]);
  for (const { id, help, nodes } of violations) {
    for (const { html, failureSummary } of nodes) findings.push(`${where}: ${id}: ${help}\n    ${html}\n    ${failureSummary}`);
  }
  return passed;
}

// Two pages at a time, in two windows. Pages are parsed into a window that has the rules already: going from one file to
// the next would start a process each time and compile the rules anew.
const waiting = [probe, ...names.map((name) => join(folder, name))];
await Promise.all(
  [1, 2].map(async () => {
    const context = await browser.newContext({ reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, names[0])).href);
    await page.evaluate(axe);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await check(page, path);
  }),
);
await browser.close();
for (const wrong of WRONG) {
  if (!findings.some((finding) => finding.startsWith(`probe.html ${wrong}`))) throw new Error(`not noticed: ${wrong}`);
}
for (const look of ["light 1280", "light 360", "dark 1280", "dark 360"]) {
  if (!coloursSeen[look]) throw new Error(`no colour was looked at: ${look}`);
}
const found = findings.filter((finding) => !finding.startsWith("probe.html"));
for (const finding of found) console.log(finding);
if (found.length > 0) process.exit(1);
console.log(`${names.length} pages are accessible`);
