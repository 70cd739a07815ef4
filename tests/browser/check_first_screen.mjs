// Whether the form begins where one looks: on a small telephone the text field stands on the first screen, in every language.
//
//   node check_first_screen.mjs PUBLIC-URL
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const [publicUrl] = process.argv.slice(2);
const LOWEST = 600;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const tag of ["de", "de-simple", "en"]) {
  for (const javaScriptEnabled of [false, true]) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled, baseURL: publicUrl });
    const page = await context.newPage();
    await page.goto(`/language/${tag}`);
    for (const path of ["/report", "/report/about/general"]) {
      await page.goto(path);
      const top = await page.evaluate(() => document.querySelector("#F14").getBoundingClientRect().top);
      console.log(tag, path, top);
      assert.ok(top > 0 && top <= LOWEST, `${tag} ${path}, scripts ${javaScriptEnabled}: the field begins at ${top}`);
    }
    await context.close();
  }
}
await browser.close();
