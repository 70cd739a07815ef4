// How much there is to read before anything is unfolded: on the first page, in the form, on the receipt and in a mailbox with
// one report. With scripts and without, in every language. The fewer words, the sooner the one that matters is found: what is
// not needed at first sight is folded, and what is said twice is said once.
//
//   node check_page_words.mjs PUBLIC-URL
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

/** Words there were before the pages were shortened; at most two thirds of them may be left. */
const ONCE = {
  de: { start: 272, form: 230, receipt: 184, mailbox: 114 },
  "de-simple": { start: 260, form: 209, receipt: 189, mailbox: 93 },
  en: { start: 272, form: 230, receipt: 190, mailbox: 122 },
};
/** Fewer than that is no page of ours. */
const FEWEST = 40;
const [publicUrl] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });

/** What is shown without unfolding anything: the way out, where help is, the code, the warning and the days. */
const OPEN = {
  start: [".leave", ".note.stop", "form.topics button"],
  form: [".leave", "#F14", "[data-reading]", "button[name=send]"],
  receipt: [".leave", "#case-key", ".note.warn", "ol.steps li:nth-child(2)", "ol.steps li:nth-child(3)"],
  mailbox: [".leave", ".note dd >> nth=0", ".note dd >> nth=1", "#m"],
};

/** Words that are shown, as somebody who scrolls would read them. */
async function wordsOn(page, name) {
  for (const at of OPEN[name]) assert.ok(await page.locator(at).first().isVisible(), `${name}: ${at} is not shown`);
  // The confirmation of receipt is a message like those that people write; there was none when the words were counted.
  const confirmation = await page.locator("[data-acknowledgement]").allInnerTexts();
  const shown = (await page.locator("main").innerText()).replace(confirmation.join(""), "");
  return shown.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

async function wordsOf(page) {
  await page.goto("/");
  const start = await wordsOn(page, "start");
  await page.click('form.topics button[value="0"]');
  await page.waitForSelector("#F14");
  const form = await wordsOn(page, "form");
  await page.fill("#F14", "Kassenbuch");
  await page.click("button[name=send]");
  await page.waitForSelector("#case-key");
  const receipt = await wordsOn(page, "receipt");
  await page.fill("#k", (await page.textContent("#case-key")).trim());
  await page.click("open-mailbox button:not([type=button])");
  await page.getByText("Kassenbuch").waitFor();
  return { start, form, receipt, mailbox: await wordsOn(page, "mailbox") };
}

for (const [tag, once] of Object.entries(ONCE)) {
  for (const javaScriptEnabled of [false, true]) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled, baseURL: publicUrl });
    const page = await context.newPage();
    await page.goto(`/language/${tag}`);
    const words = await wordsOf(page);
    console.log(tag, javaScriptEnabled ? "with scripts" : "without", JSON.stringify(words));
    for (const [name, count] of Object.entries(words)) {
      const most = Math.floor((once[name] * 2) / 3);
      assert.ok(count >= FEWEST && count <= most, `${name} in ${tag}, scripts ${javaScriptEnabled}: ${count} words, at most ${most}`);
    }
    await context.close();
  }
}
await browser.close();
