// The stage for the tests of the office's elements: a real Chromium, a fresh fake office for each test, under the
// office's own policy; and what a handler does again and again. A test fails, too, if the browser complains.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach } from "node:test";
import { chromium } from "playwright-core";
import { FakeCase, FakeOffice, NUMBER } from "./fake_office.mjs";
import { formats as loadFormats, scripts } from "./office_bundle.mjs";

export const PASSPHRASE = "birne regal wolke tasse";
const FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
export const INSECURE_HOST = "office.test";
export const CASE = `/cases/${NUMBER}`;
export const REPORT = {
  kind: "report",
  lang: "de",
  day: "2026-11-23",
  questionnaire: "messenger-incident",
  version: 1,
  answers: { F03: ["whatsapp", "signal"], F01: "selbst", F14: "Erste Zeile\nzweite Zeile\n\n<img src=x onerror=alert(1)>" },
};
export const message = (text) => ({ kind: "message", lang: "de", day: "2026-11-23", text });
export const reply = (text, author = "T. Okafor") => ({ kind: "reply", lang: "de", day: "2026-11-23", text, author });
export const note = (text, author = "T. Okafor") => ({ kind: "note", lang: "de", day: "2026-11-23", text, author });

let browser, bundle, context, complaints;
/** New for every test but the first two. */
export let formats, me, office, page;

before(async () => {
  [formats, bundle] = await Promise.all([loadFormats(), scripts()]);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [...FLAGS.split(" "), `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`],
  });
  me = await handler();
});
after(() => browser?.close());

beforeEach(async () => {
  office = new FakeOffice(bundle);
  await office.open();
  office.wrapped = me.wrapped;
  office.recipient = me.recipient;
  office.theCase = await FakeCase.for(formats, me.recipient);
  context = await browser.newContext({ baseURL: office.url, acceptDownloads: true });
  page = await context.newPage();
  complaints = [];
  page.on("console", (said) => said.type() === "error" && complaints.push(said.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
});
afterEach(async () => {
  await context.close();
  office.close();
  // The browser itself notes answers like 401 and lost connections; anything else is ours.
  assert.deepEqual(complaints.filter((text) => !text.startsWith("Failed to load resource")), []);
});

/** A handler as enrolled, wrapped by age's own scrypt recipient and as cheaply as is allowed. */
async function handler() {
  const identity = await formats.age.generateHybridIdentity();
  const encrypter = new formats.age.Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(15);
  const wrapped = formats.toBase64(await encrypter.encrypt(identity));
  return { identity, wrapped, recipient: await formats.age.identityToRecipient(identity), seed: formats.seedOf(identity) };
}

export async function aConversation() {
  await office.theCase.write("reporter", REPORT);
  await office.theCase.write("office", reply("Guten Tag"));
  await office.theCase.write("file", note("Vorsicht"));
  await office.theCase.write("reporter", message("Danke"));
}

export const say = (selector) => page.locator(selector).locator("form:not([data-proof]) [role=status]:not([data-strength]), > [role=status]");
export const text = (position) => page.locator(`sealed-text[data-position="${position}"]`);
export const states = () => page.locator("sealed-text").evaluateAll((all) => all.map((one) => one.dataset.state));
export const waitFor = (locator, words) => locator.filter({ hasText: words }).waitFor();
/** What the browser keeps, but for what it remembers of cases: see office_tamper.mjs. */
export const everything = () =>
  page.evaluate(() => JSON.stringify(Object.fromEntries(Object.entries({ ...sessionStorage, ...localStorage }).filter(([name]) => !name.startsWith("seen/")))));

export async function unlock(passphrase = PASSPHRASE) {
  await page.fill("#passphrase", passphrase);
  await page.press("#passphrase", "Enter");
}

export async function openCase() {
  await page.goto(CASE);
  await unlock();
  await waitFor(say("unlock-key"), "Der Schlüssel ist offen");
  await page.waitForFunction(() => [...document.querySelectorAll("sealed-text")].every((one) => one.dataset.state));
}

export async function send(side, words) {
  await page.fill(`#${side}`, words);
  await page.click(`sealed-reply[data-side=${side}] button`);
}

/** Until the browser has told how far it has seen, or long enough for it to have. */
export async function seenPosts(count) {
  for (let tries = 0; tries < 40; tries += 1) {
    const seen = office.posts.filter(({ path }) => path.endsWith("/seen")).map(({ json }) => json.position);
    if (seen.length >= count) return seen;
    await page.waitForTimeout(50);
  }
  return office.posts.filter(({ path }) => path.endsWith("/seen")).map(({ json }) => json.position);
}
