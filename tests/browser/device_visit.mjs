// What a reporter does whose browser seals and opens by itself, in either browser.
import assert from "node:assert/strict";
import { until, visible } from "./browsers.mjs";

const SLOW = 60_000;

/** Opens the form, and waits until it says that this device will seal. */
export async function openForm(her, demo) {
  await her.goto(demo.public_url);
  await her.click('form.topics button[value="0"]');
  await visible(her, 'seal-report [data-how="device"]');
  assert.ok(!(await shows(her, 'seal-report [data-how="server"]')), "one of the two ways is told, not both");
}

/** Shows the form in another language; what was typed must not go to the server for that. */
export async function changeLanguage(her, language) {
  await her.click(`button[name="language"][value="${language}"]`);
  await until(her, (language) => document.documentElement.lang === language, language);
  await visible(her, 'seal-report [data-how="device"]');
}

/** Sends what was typed, and returns the case key that this device has made. */
export async function sealAndSend(her) {
  await her.click('button[name="send"]');
  const drawn = () => document.querySelector("#case-key")?.textContent.trim();
  const caseKey = await until(her, drawn, undefined, SLOW);
  assert.match(caseKey, /^([a-z0-9]{4} ){7}[a-z0-9]{4}$/);
  await visible(her, "#case-key");
  assert.ok(!(await shows(her, '[name="F14"]')), "the form has gone with what was typed");
  return caseKey;
}

/** Opens the mailbox on this device, and returns what stands in it. */
export async function openSealedMailbox(her, demo, typed) {
  await her.goto(`${demo.public_url}/mailbox`);
  await visible(her, 'open-mailbox [data-how="device"]');
  return typeKey(her, typed);
}

/** Types the case key where a page asks for it, the receipt does so too, and returns what stands in the mailbox. */
export async function typeKey(her, typed) {
  await her.fill('open-mailbox [name="case_key"]', typed);
  await her.click("open-mailbox form button:not([type=button])");
  await visible(her, "sealed-mailbox form[data-message] textarea", SLOW);
  return allTried(her);
}

/** Answers in the open mailbox, and waits until the answer stands there. */
export async function answerSealed(her, text) {
  const count = () => document.querySelectorAll('sealed-mailbox li[data-side="reporter"]').length;
  const before = await her.evaluate(count);
  await her.fill("form[data-message] textarea", text);
  await her.click("form[data-message] button:not([type=button])");
  const stands = (before) => document.querySelectorAll('sealed-mailbox li[data-side="reporter"]').length > before;
  await until(her, stands, before, SLOW);
  return allTried(her);
}

/** Unfolds the proof of having reported in the open mailbox, and returns its text. */
export async function unfoldProof(her) {
  await her.click("details[data-statement] > summary");
  await visible(her, "sealed-mailbox pre", SLOW);
  return her.text("sealed-mailbox pre");
}

/** Closes the mailbox: its texts must be gone from the page. */
export async function closeMailbox(her) {
  await her.click("[data-close]");
  await until(her, () => document.querySelector("sealed-mailbox li") === null);
}

/** Everything in which a page of a site can keep something. Nothing may be in any of it. */
export async function keptBySite(her) {
  return her.evaluate(async () => {
    const kept = [];
    for (const [name, storage] of Object.entries({ localStorage, sessionStorage })) if (storage.length > 0) kept.push(name);
    if ((await indexedDB.databases()).length > 0) kept.push("IndexedDB");
    if ((await caches.keys()).length > 0) kept.push("caches");
    if ((await navigator.serviceWorker.getRegistrations()).length > 0) kept.push("a service worker");
    if (history.state !== null) kept.push("the history's state");
    if (window.name !== "") kept.push("the window's name");
    if (location.hash !== "" || location.search !== "") kept.push("the address");
    if (document.cookie !== "") kept.push("a cookie");
    return kept;
  });
}

/**
 * Watches what the form says of its work: `told` as it appeared, `seen` what stood there when the browser had drawn
 * twice since. The watcher writes to an attribute of the page, as nothing else lasts from one look to the next.
 */
export async function watchNotes(her) {
  await her.evaluate(() => {
    const root = document.documentElement;
    const add = (name, text) => (root.dataset[name] = JSON.stringify([...new Set([...JSON.parse(root.dataset[name] ?? "[]"), text])]));
    const note = () => {
      const status = document.querySelector("[data-status]");
      return status && status.getClientRects().length > 0 ? status.textContent.trim() : "";
    };
    const look = () => {
      const text = note();
      if (!text) return;
      add("told", text);
      requestAnimationFrame(() => requestAnimationFrame(() => note() && add("seen", note())));
    };
    const what = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["hidden"] };
    new MutationObserver(look).observe(document.body, what);
  });
  return () => her.evaluate(() => ["told", "seen"].map((name) => JSON.parse(document.documentElement.dataset[name] ?? "[]")));
}

/** What stands in the mailbox when each entry has been tried: until then it holds a soft line that says so. */
async function allTried(her) {
  const none = () => document.querySelector("sealed-mailbox li > .soft") === null;
  await until(her, none, undefined, SLOW);
  return her.text("sealed-mailbox");
}

const shows = (her, selector) =>
  her.evaluate((selector) => [...document.querySelectorAll(selector)].some((one) => one.getClientRects().length > 0), selector);
