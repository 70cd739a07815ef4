// The note without the code, printed: days and an address, no word of what it is for. With scripts and without, on the receipt
// and in the mailbox.
//
//   node check_pocket_card.mjs PUBLIC-URL
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const [publicUrl] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });

async function printed(page) {
  await page.click(".pocket > summary");
  await page.emulateMedia({ media: "print" });
  const text = await page.evaluate(() => document.body.innerText.trim());
  await page.emulateMedia({ media: "screen" });
  return text;
}

for (const javaScriptEnabled of [true, false]) {
  const context = await browser.newContext({ javaScriptEnabled, locale: "de-DE", baseURL: publicUrl });
  const page = await context.newPage();
  await page.goto("/report");
  await page.fill("#F14", "Ein Bericht.");
  await page.click("button[name=send]");
  await page.waitForSelector("#case-key");
  const code = (await page.textContent("#case-key")).trim();
  const receipt = await printed(page);
  assert.match(receipt, /^\d+\.\s\p{L}+\s\d{4}\n\d+\.\s\p{L}+\s\d{4}\nhttp:\/\/[^ ]+\/mailbox$/u, `scripts ${javaScriptEnabled}: ${receipt}`);
  await page.fill("#k", code);
  await page.click("open-mailbox button:not([type=button])");
  await page.waitForSelector("ol.talk");
  assert.equal(await printed(page), receipt, `scripts ${javaScriptEnabled}: the mailbox has the same`);
  await context.close();
}
await browser.close();
