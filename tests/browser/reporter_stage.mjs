// The stage for the tests of the reporter's elements: a real Chromium and a fresh fake server for each test, under the
// public listener's own policy; three handlers who can open what arrives. A test fails, too, if the browser complains,
// if anything was stored in it, or if words or keys went over the line.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach } from "node:test";
import { chromium } from "playwright-core";
import { FakeReporting } from "./fake_reporting.mjs";
import { formats as loadFormats, reporterScript } from "./office_bundle.mjs";

const FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
export const WORDS = "Zitronenfalter im <b>Chat</b>\nzweite Zeile";
/** In the texts that are typed in a test, and never on the line; case keys join them when they are shown. */
const CANARIES = ["Zitronenfalter", "Libelle"];
let secrets;

let browser, script, complaints, context;
export let formats, handlers, page, server;
/** Set by the few tests in which the reporter agrees to the plain way. */
export const allowed = { plain: false };

before(async () => {
  [formats, script] = await Promise.all([loadFormats(), reporterScript()]);
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS.split(" ") });
  handlers = await Promise.all(["A. Berger", "T. Okafor", "M. Lind"].map(handler));
});
after(() => browser?.close());

async function handler(name) {
  const seed = crypto.getRandomValues(new Uint8Array(32));
  return { name, seed, recipient: await formats.recipientOf(seed) };
}

beforeEach(async () => {
  allowed.plain = false;
  server = new FakeReporting(formats, handlers, script);
  await server.open();
  context = await browser.newContext({ baseURL: server.url });
  page = await context.newPage();
  complaints = [];
  secrets = [...CANARIES];
  page.on("console", (said) => said.type() === "error" && complaints.push(said.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
});
afterEach(async () => {
  const stored = await everythingStored().catch(() => "{}");
  await context.close();
  server.close();
  assert.deepEqual(complaints.filter((text) => !text.startsWith("Failed to load resource")), []);
  assert.equal(stored, "{}", "nothing is kept in the browser");
  const sent = allowed.plain ? "" : everythingSent();
  assert.deepEqual(secrets.filter((secret) => sent.includes(secret)), [], "went over the line");
});

/** Everything the browser sent, and what base64 in it stands for. */
export function everythingSent() {
  const undone = (raw) => [...raw.matchAll(/"([A-Za-z0-9+/]{8,}={0,2})"/g)].map(([, text]) => Buffer.from(text, "base64").toString("latin1"));
  return server.requests.flatMap(({ url, raw, headers }) => [decodeURIComponent(url), raw, JSON.stringify(headers), ...undone(raw)]).join("\n");
}

async function everythingStored() {
  return await page.evaluate(async () => {
    const cookies = document.cookie.split("; ").filter((cookie) => cookie !== "" && !cookie.startsWith("lang="));
    const found = { ...localStorage, ...sessionStorage, ...Object.fromEntries(cookies.entries()) };
    for (const { name } of await indexedDB.databases()) found[name] = "database";
    for (const name of await caches.keys()) found[name] = "cache";
    if (history.state !== null) found.history = JSON.stringify(history.state);
    return JSON.stringify(found);
  });
}

export const waitForWord = (name, root = page) => root.locator(`b:text-is("${name}")`).first().waitFor();
export const isShown = (selector) => page.locator(selector).isVisible();
export const sendButton = () => page.locator("button[name=send]");
/** A handler's keys of the only case. */
export async function keysOf(at, from = server.onlyCase) {
  const id = formats.fingerprintOf(handlers[at].recipient);
  const slot = from.slots.find(({ reader }) => reader === id);
  return slot && (await formats.openSlot(handlers[at].seed, formats.fromBase64(slot.sealed)));
}

/** The document in a stored parcel, and its place. */
export async function opened({ side, seq, stored }, keys) {
  const { place, json } = await formats.openParcel(keys.case, formats.fromBase64(stored), { side, seq });
  return { place, document: JSON.parse(Buffer.from(json).toString()) };
}

/** Something a handler writes into the only case; `other` replaces what is right. */
export async function reply(text, { key, previous, seq, stored, other = {} } = {}) {
  const { parcels } = server.onlyCase;
  const keys = await keysOf(0);
  const next = 1 + parcels.filter(({ side }) => side === "office").length;
  const newest = formats.digest(formats.fromBase64(parcels.at(-1).stored));
  const document = { kind: "reply", lang: "de", day: "2026-11-24", text, author: "A. Berger", ...other };
  const sealed = await formats.sealParcel(key ?? keys.case, { side: "office", seq: seq ?? next, previous: previous ?? newest }, formats.utf8(JSON.stringify(document)));
  parcels.push({ side: "office", seq: next, stored: stored ?? formats.toBase64(sealed) });
}

/** From the form to the receipt; gives the case key. */
export async function report(words = WORDS) {
  await page.goto("/report");
  await page.fill("#F14", words);
  await sendButton().click();
  return await shownKey();
}

export async function shownKey() {
  await page.locator("#case-key:not(:empty)").waitFor();
  const shown = await page.locator("#case-key").textContent();
  assert.match(shown, /^([a-z0-9]{4} ){7}[a-z0-9]{4}$/);
  secrets.push(shown, shown.replaceAll(" ", ""), shown.replaceAll(" ", "+"));
  return shown;
}

export async function openMailbox(caseKey) {
  await page.goto("/mailbox");
  await page.fill("#k", caseKey);
  await page.press("#k", "Enter");
  await page.locator("sealed-mailbox").waitFor();
  await page.waitForFunction(() => !document.querySelector("sealed-mailbox progress") && !document.querySelector(".talk > li > .soft"));
}

export const entries = () => page.locator(".talk > li").evaluateAll((all) => all.map((one) => one.innerText.replaceAll(/\s+/g, " ").trim()));
