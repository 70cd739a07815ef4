// A handler's first day on a new instance: come by the invitation's link, choose a password, sign in, make a key, prove the recovery file, set up a second factor, sign in with it, read the first report.
//
//   node first_day.mjs PUBLIC-URL OFFICE-URL CODE WORK-FOLDER [SCREENSHOT-FOLDER]
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [publicUrl, officeUrl, code, work, shots] = process.argv.slice(2);
const PASSPHRASE = "vier ruhige Esel im Nebel";
const OWN_PASSWORD = "drei stille Laternen";
const REPORT = "Der erste Bericht.";

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const context = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 900 }, acceptDownloads: true });
const page = await context.newPage();
const complaints = [];
page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
page.on("pageerror", (error) => complaints.push(String(error)));
const sent = [];
page.on("request", (request) => sent.push(request.postData() ?? ""));
const shoot = async (name) => {
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
};

const asked = [];
page.on("request", (request) => asked.push(request.url()));
await page.goto(`${officeUrl}/invitation#${code}`);
await page.waitForSelector('[name="new"]');
assert.equal(new URL(page.url()).hash, "", "the code stands in no address any more");
await shoot("invitation");
for (const name of ["new", "repeat"]) await page.fill(`[name="${name}"]`, OWN_PASSWORD);
await page.click("main form button");
await page.waitForURL(/\/sign-in\?chosen=1$/);
assert.deepEqual(asked.filter((url) => url.includes(code) && !url.includes("#")), [], "no request has the code in its address");
await page.fill('[name="email"]', "a.berger@haus.example");
await page.fill('[name="password"]', OWN_PASSWORD);
await page.click("main form button");
await page.waitForURL(/\/enrol$/);
const step = (number) => page.locator(`[data-step="${number}"]`);
await step(1).locator("input[type=password]").nth(0).fill("123456789012");
await shoot("enrol-weak");
await step(1).locator("input[type=password]").nth(0).fill(PASSPHRASE);
await step(1).locator("input[type=password]").nth(1).fill(PASSPHRASE);
await shoot("enrol");
await step(1).locator("button:not([type=button])").click();
await step(2).waitFor({ state: "visible", timeout: 60_000 });
await shoot("enrol-recovery");
const [download] = await Promise.all([page.waitForEvent("download"), step(2).locator("[data-do=download]").click()]);
const file = join(work, "recovery.txt");
await download.saveAs(file);
const recovery = readFileSync(file, "utf8");
assert.match(recovery, /^AGE-SECRET-KEY-PQ-1[A-Z0-9]+$/m);
await step(2).locator("[data-do=next]").click();
await step(3).locator("input[type=file]").setInputFiles(file);
await step(3).locator("button:not([type=button])").click();
await step(4).waitFor({ state: "visible" });
await step(4).locator("button").click();
await page.waitForURL(/\/cases$/);
await shoot("no-cases");
const secret = recovery.match(/AGE-SECRET-KEY-PQ-1[A-Z0-9]+/)[0];
for (const body of sent) assert.ok(!body.includes(secret) && !body.includes(PASSPHRASE), "neither key nor passphrase is sent");

// The second factor, and a sign-in with it: the banner says until when there is time.
assert.match(await page.textContent(".banner"), /Richten Sie bis .+ Ihren zweiten Faktor ein/);
await page.click(".banner a");
await page.waitForURL(/\/account\/second-factor$/);
await shoot("second-factor");
const base32 = (text) => Buffer.from((text.replaceAll(" ", "").split("").map((ch) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(ch).toString(2).padStart(5, "0")).join("").match(/.{8}/g)).map((bits) => parseInt(bits, 2)));
const codeOf = (factor) => {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", base32(factor)).update(step).digest();
  return String((digest.readUInt32BE(digest[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
};
await page.fill("#code", codeOf(await page.textContent(".steps .code")));
await page.click("main form button");
await page.waitForSelector(".codes");
const [first, ...others] = await page.locator(".codes .code").allTextContents();
assert.equal(others.length, 9);
await shoot("recovery-codes");
await page.click('main a[href="/"]');
await page.waitForURL(/\/cases$/);
assert.equal(await page.locator(".banner").count(), 0);
await page.click('form[action="/sign-out"] button');
await page.fill('[name="email"]', "a.berger@haus.example");
await page.fill('[name="password"]', OWN_PASSWORD);
await page.click("main form button");
await page.waitForURL(/\/sign-in\/code$/);
await shoot("code");
await page.fill("#code", first);
await page.click("main form button");
await page.waitForURL(/\/cases$/);
await page.goto(`${officeUrl}/account`);
assert.match(await page.textContent("main"), /noch 9 Wiederherstellungscodes/);
await shoot("account");
await page.goto(`${officeUrl}/cases`);

const reporter = await browser.newContext({ javaScriptEnabled: false, locale: "de-DE" });
const form = await reporter.newPage();
await form.goto(`${publicUrl}/report`);
await form.fill('[name="F14"]', REPORT);
await form.click('button[name="send"]');
assert.match(await form.textContent("#case-key"), /[a-z0-9]{4}/);

await page.reload();
await page.click("tbody tr:first-child a");
await page.fill("#passphrase", PASSPHRASE);
await page.click("[data-unlock] button");
await page.waitForSelector('sealed-text[data-state="open"]', { timeout: 60_000 });
assert.ok((await page.textContent("sealed-case")).includes(REPORT));
assert.deepEqual(complaints, []);
await browser.close();
