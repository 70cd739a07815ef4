// From sign-in to a sent acknowledgement, where the office writes it by hand, in five acts: what is pressed or clicked counts,
// and what is typed on the way does not.
//
//   node acts_story.mjs DEMO.JSON
//
// Ends with an error at the first thing that is not as it should be.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const MOST_ACTS = 5;
const demo = JSON.parse(readFileSync(process.argv[2], "utf8"));
const [handler] = demo.staff;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });

const phone = await (await browser.newContext({ javaScriptEnabled: false, locale: "de-DE", baseURL: demo.public_url })).newPage();
await phone.goto("/");
await phone.click('form.topics button[value="0"]');
await phone.fill("#F14", "Die Gruppe heißt Haus Amsel.");
await phone.click("button[name=send]");
const caseKey = (await phone.textContent("#case-key")).trim();

const office = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 800 }, baseURL: demo.office_url });
const desk = await office.newPage();
let acts = 0;
const click = async (selector) => {
  acts += 1;
  await desk.click(selector);
};
const pressEnter = async (selector) => {
  acts += 1;
  await desk.press(selector, "Enter");
};

await desk.goto("/");
await desk.fill('[name="email"]', handler.email);
await desk.fill('[name="password"]', handler.password);
await pressEnter('[name="password"]');
await desk.waitForURL(/\/cases$/);
await click("table.cases tbody tr:first-child a");
await desk.fill("#passphrase", handler.passphrase);
await pressEnter("#passphrase");
await desk.waitForSelector('sealed-text[data-state="open"]', { timeout: 60_000 });
await click('.next [data-template="acknowledge"]');
const reply = 'sealed-reply[data-draft="office"] textarea';
await desk.waitForFunction((reply) => document.querySelector(reply)?.value !== "", reply);
const words = await desk.inputValue(reply);
assert.ok(words.length > 50, `the text stands there, to be changed: ${words}`);
await click('sealed-reply[data-draft="office"] .actions button');
await desk.waitForSelector('sealed-text[data-side="office"][data-state="open"]');
assert.ok(acts <= MOST_ACTS, `${acts} acts`);

await phone.goto("/mailbox");
await phone.fill('[name="case_key"]', caseKey);
await phone.press('[name="case_key"]', "Enter");
await phone.waitForURL(/mailbox/);
const said = words.split("\n").find((line) => line.trim().length > 20).trim();
assert.ok((await phone.textContent("main")).includes(said), said);
await browser.close();
