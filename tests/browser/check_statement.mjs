// The proof of having reported, in a mailbox with scripts and without: it stands on a narrow page without overflow, is all that
// is printed, and is saved as the same text.
//
//   node check_statement.mjs PUBLIC-URL
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [publicUrl] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const WORDS = "Zimtstern am Quittenbaum.";
const PROOF = /^siegelpost statement 1\nreport: [0-9a-f]{64}\n(.+\n){4}proof: [0-9a-f]{64}\n$/;

async function printed(page) {
  await page.emulateMedia({ media: "print" });
  const text = await page.evaluate(() => document.body.innerText.trim());
  await page.emulateMedia({ media: "screen" });
  return text;
}

async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  assert.equal(download.suggestedFilename(), "note.txt");
  return readFileSync(await download.path(), "utf8");
}

for (const javaScriptEnabled of [true, false]) {
  const how = `scripts ${javaScriptEnabled}`;
  const viewport = { width: 360, height: 700 };
  const context = await browser.newContext({ javaScriptEnabled, locale: "de-DE", baseURL: publicUrl, viewport });
  const page = await context.newPage();
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  await page.click("button[name=send]");
  await page.waitForSelector("#case-key");
  const code = (await page.textContent("#case-key")).trim();
  await page.fill("#k", code);
  await page.click("open-mailbox button:not([type=button])");
  await page.waitForSelector("ol.talk");
  if (javaScriptEnabled) {
    await page.waitForFunction((words) => document.body.innerText.includes(words), WORDS);
    await page.locator("details", { has: page.locator("[data-destroy]") }).locator("summary").click();
    await page.click("[data-to-statement]");
  } else {
    await page.locator('a[href="/mailbox/statement"]').first().click();
  }
  const text = await page.textContent("pre");
  assert.match(text, PROOF, how);
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector("pre").scrollWidth - document.querySelector("pre").clientWidth]);
  assert.deepEqual(width, [360, 0], `${how}: nothing is wider than the page`);
  const paper = await printed(page);
  const all = (words) => words.replaceAll(/\s/g, "");
  assert.ok(all(paper).includes(all(text)), `${how}: ${paper}`);
  assert.match(paper, /^Hier ist eine Meldung eingegangen\n/, how);
  for (const word of [WORDS, "§ 36", "Postfach", "note.txt", ...code.split(" ")]) assert.ok(!paper.includes(word), `${how}: ${word}: ${paper}`);
  const file = await saved(page, javaScriptEnabled ? "[data-save]" : 'a[href="/mailbox/statement/file"]');
  assert.equal(file.replace(/ +$/, ""), text, `${how}: the file is the text`);
  assert.equal(new URL(page.url()).hash, "", how);
  if (javaScriptEnabled) assert.ok((await page.textContent("ol.talk")).includes(WORDS), "the mailbox is still open");
  await context.close();
}
await browser.close();
