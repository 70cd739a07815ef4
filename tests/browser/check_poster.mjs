// The poster as a browser prints it: one page of A4 within the usual margins, whatever the language, filled to its foot, where
// the strips are.
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
/** What is left of A4 between these margins, in pixels of CSS. */
const ROOM = { width: Math.floor((180 / 25.4) * 96), height: Math.floor((267 / 25.4) * 96) };
const STRIPS = 8;

/** Where on the page something stands, and what the strips say. */
function look() {
  const leaves = [...document.querySelectorAll("main *")].filter(({ children, tagName }) => tagName === "svg" || (children.length === 0 && tagName !== "WBR" && tagName !== "path" && tagName !== "rect"));
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const rects = leaves.flatMap((leaf) => [...leaf.getClientRects()]);
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    rects.push(...range.getClientRects());
  }
  const drawn = rects.filter(({ width, height }) => width > 0 && height > 0).map(({ top, bottom, right }) => ({ top, bottom, right }));
  const strips = [...document.querySelectorAll(".strips > div")].map((strip) => {
    const { left, right, bottom, height } = strip.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(strip);
    const text = range.getBoundingClientRect();
    const inside = text.left >= left && text.right <= right && text.height <= height;
    return { text: strip.textContent, bottom, inside, isCut: getComputedStyle(strip).borderLeftStyle === "dashed" };
  });
  return { drawn, strips, address: document.querySelector("svg title").textContent };
}

/** The highest band of the page on which there is nothing. */
function emptiest(drawn) {
  const bands = [...drawn].sort((a, b) => a.top - b.top);
  let [reached, most] = [0, 0];
  for (const { top, bottom } of bands) {
    most = Math.max(most, top - reached);
    reached = Math.max(reached, bottom);
  }
  return most;
}

const posters = readdirSync(folder).filter((name) => name.startsWith("reporter-poster-"));
assert.ok(posters.length >= 12, `${posters.length} posters`);
await page.setViewportSize(ROOM);
for (const name of posters) {
  await page.goto(pathToFileURL(join(folder, name)).href);
  await page.emulateMedia({ media: "print" });
  const { drawn, strips, address } = await page.evaluate(look);
  assert.ok(emptiest(drawn) < ROOM.height / 12, `${name}: ${emptiest(drawn)} pixels of nothing`);
  assert.ok(Math.max(...drawn.map(({ right }) => right)) <= ROOM.width, `${name}: wider than the paper`);
  assert.equal(strips.length, STRIPS, name);
  for (const { text, bottom, inside, isCut } of strips) {
    assert.ok(isCut && inside, `${name}: ${text}`);
    assert.ok(bottom > ROOM.height - 8 && bottom <= ROOM.height, `${name}: a strip ends at ${bottom} of ${ROOM.height}`);
    assert.ok(address.endsWith(text) && /^(?:http:\/\/)?[a-z0-9.:/-]+$/.test(text), `${name}: ${text}`);
  }
  const pdf = await page.pdf({ format: "A4", margin: { top, right, bottom, left } });
  // The root of the tree of pages says how many there are.
  assert.deepEqual(pdf.toString("latin1").match(/\/Count \d+/g), ["/Count 1"], name);
}
await browser.close();
