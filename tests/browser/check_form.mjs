// The form in a browser that runs no script: follow-up questions, the way from an error to its field, the Enter key.
//
//   node check_form.mjs FOLDER
import assert from "node:assert/strict";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [folder] = process.argv.slice(2);
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
const context = await browser.newContext({ javaScriptEnabled: false });
const page = await context.newPage();
// A site of one folder. What is posted goes nowhere and is kept for looking at.
let posted;
await context.route("**", (route) => {
  const request = route.request();
  if (request.method() === "POST") posted = new URLSearchParams(request.postData());
  const path = new URL(request.url()).pathname;
  if (path === "/report") return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>posted</title>" });
  return route.fulfill({ path: join(folder, path) });
});
const open = (name) => page.goto(`http://siegelpost.test/${name}`);

await open("reporter-report-empty-de.html");
const folded = page.locator("details:not([open]) > summary");
while (await folded.count()) await folded.first().click();
const followUp = page.locator("#q-F13");
assert.ok(await followUp.isHidden(), "a follow-up question waits for its condition");
await page.check("[name=F04][value=privat]");
assert.ok(await followUp.isVisible(), "it appears with one of its conditions");
await page.uncheck("[name=F04][value=privat]");
assert.ok(await followUp.isHidden(), "and goes with it");
await page.check("[name=F07][value=ehemalige]");
assert.ok(await followUp.isVisible(), "the other condition will do");

await page.fill("[name=F14]", "Noch nicht fertig");
await page.focus("[name=F04][value=dienst]");
await page.keyboard.press("Enter");
await page.waitForURL("**/report");
assert.equal(posted.get("send"), null, "Enter in a field does not send the report");
assert.equal(posted.get("language"), "de", "it shows the same form again");
assert.equal(posted.get("F14"), "Noch nicht fertig");

await open("reporter-report-missing-de.html");
await page.click("[role=alert] a");
assert.equal(await page.locator(":focus").getAttribute("name"), "F14", "an error leads to its field");
await page.keyboard.type("Das ist passiert.");
assert.equal(await page.inputValue("[name=F14]"), "Das ist passiert.");

await open("reporter-report-filled-de.html");
assert.ok(await page.isChecked("[name=F04][value=privat]"));
assert.ok(await followUp.isVisible(), "answers that were kept bring their follow-up questions with them");
assert.ok(await page.locator("#q-F10b").isVisible(), "and their notices");
await browser.close();
