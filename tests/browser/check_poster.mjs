// The poster as a browser prints it: one page of A4 within the usual margins, whatever the language.
//
//   node check_poster.mjs FOLDER
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [folder] = process.argv.slice(2);
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
const page = await browser.newPage();
const [top, right, bottom, left] = Array(4).fill("15mm");
const posters = readdirSync(folder).filter((name) => name.startsWith("reporter-poster-"));
assert.ok(posters.length >= 12, `${posters.length} posters`);
for (const name of posters) {
  await page.goto(pathToFileURL(join(folder, name)).href);
  const pdf = await page.pdf({ format: "A4", margin: { top, right, bottom, left } });
  // The root of the tree of pages says how many there are.
  assert.deepEqual(pdf.toString("latin1").match(/\/Count \d+/g), ["/Count 1"], name);
}
await browser.close();
