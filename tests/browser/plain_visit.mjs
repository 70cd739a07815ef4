// What a reporter does whose browser runs no scripts, in either browser.
import assert from "node:assert/strict";
import { at, shoot, unfold } from "./browsers.mjs";

/** Fills the form in, in two languages. */
export async function fillIn(her, demo, text, { shots } = {}) {
  await her.goto(demo.public_url);
  await her.click('form.topics button[value="0"]');
  await her.fill('[name="F14"]', text);
  await unfold(her);
  await her.check('[name="F03"][value="whatsapp"]');
  await her.check('[name="F04"][value="privat"]');
  await shoot(her, shots, "report");
  await her.click('button[name="language"][value="en"]');
  assert.equal(await her.value('[name="F14"]'), text, "changing the language keeps what was typed");
  assert.ok(await her.isChecked('[name="F03"][value="whatsapp"]'), "and what was chosen");
  await her.click('button[name="language"][value="de"]');
}

/** Sends it, and returns the case key. */
export async function send(her) {
  await her.click('button[name="send"]');
  return shownKey(her);
}

/** The case key on a receipt. */
export async function shownKey(her) {
  const caseKey = (await her.text("#case-key")).trim();
  assert.match(caseKey, /^([a-z0-9]{4} ){7}[a-z0-9]{4}$/);
  return caseKey;
}

/** Opens the mailbox, and returns what stands in it. */
export async function openMailbox(her, demo, typed) {
  await her.goto(`${demo.public_url}/mailbox`);
  await her.fill('[name="case_key"]', typed);
  await her.click("main form button:not([type=button])");
  return her.text("main:has(ol.talk)");
}

/** Writes a message in the open mailbox, and returns what stands there then. */
export async function answer(her, text) {
  await her.fill('[name="message"]', text);
  await her.click('form[action="/mailbox/message"] button');
  return her.text("main:has([role=status]):has(ol.talk)");
}

export async function leave(her, demo) {
  await her.click('form[action="/mailbox/leave"] button');
  await her.goto(`${demo.public_url}/mailbox`);
  await at(her, "/mailbox");
}
