// What could give a reporter away, in a real Chromium: shown before anything is sealed, and nothing of it leaves the tab.
import assert from "node:assert/strict";
import { test } from "node:test";
import { keysOf, opened, openMailbox, page, report, sendButton, server, shownKey, waitForWord } from "./reporter_stage.mjs";

const TEXT = "Libelle am 17. Oktober, das weiß nur ich.";
const note = () => page.locator(".note.warn[role=alert]:not([data-ask])");
const found = () => note().locator("li strong").allInnerTexts();
const posted = () => server.requests.filter(({ method }) => method === "POST").length;
const press = (name) => note().locator("button").filter({ hasText: name }).click();

async function typed(text) {
  await page.fill("#F14", text);
  await sendButton().click();
}

test("it is asked at the top before anything is sealed, and sent as it is if they say so", async () => {
  await page.goto("/report");
  await typed(TEXT);
  await waitForWord("betrayal-title");
  assert.deepEqual(await found(), ["17. Oktober", "nur ich"]);
  assert.equal(await note().locator("li").first().innerText(), "Libelle am 17. Oktober, das weiß nur ich.");
  for (const word of ["betrayal-date-exact", "betrayal-date-exact-why", "betrayal-date-exact-instead", "betrayal-ich-schicht"]) await waitForWord(word);
  assert.ok(await note().evaluate((one) => one === document.activeElement), "it is where the keyboard is");
  assert.equal(await page.title(), "Schreiben de", "no word of it in the title");
  assert.equal(posted(), 0);
  assert.equal(await page.inputValue("#F14"), TEXT);
  await press("betrayal-as-it-is");
  await shownKey();
  const { document } = await opened(server.onlyCase.parcels[0], await keysOf(0));
  assert.equal(document.answers.F14, TEXT);
  assert.equal(server.posts("/report").length, 0);
});

test("changing leads to the words, and what is new is asked about while what was seen is not", async () => {
  await page.goto("/report");
  await typed(TEXT);
  await waitForWord("betrayal-title");
  await press("betrayal-change");
  const selected = await page.locator("#F14").evaluate((field) => field === document.activeElement && field.value.slice(field.selectionStart, field.selectionEnd));
  assert.equal(selected, "17. Oktober");
  await page.keyboard.type("im Herbst");
  await sendButton().click();
  await page.waitForFunction(() => document.querySelectorAll(".note.warn li strong").length === 1);
  assert.deepEqual(await found(), ["nur ich"]);
  server.instead.push({ path: "/report/sealed", method: "POST", status: 503 });
  await press("betrayal-as-it-is");
  await waitForWord("busy");
  // In another language it is still the same text.
  await page.click("button[name=language][value=en]");
  await page.getByText("Melden en").waitFor();
  await typed("Libelle im Herbst, nur ich und Frau Beispiel");
  await waitForWord("betrayal-title");
  assert.deepEqual(await found(), ["Frau Beispiel"]);
  await typed("Libelle im Herbst, alle");
  await shownKey();
  const { document } = await opened(server.onlyCase.parcels[0], await keysOf(1));
  assert.equal(document.answers.F14, "Libelle im Herbst, alle");
});

test("what is to be mended is said first, and of many places some are shown", async () => {
  await page.goto("/report");
  await typed(`${TEXT} ${"x".repeat(60)}`);
  await page.locator("#e-F14").waitFor();
  assert.equal(await note().count(), 0);
  await typed("1. Mai 2. Mai 3. Mai 4. Mai 5. Mai 6. Mai 7. Mai");
  await waitForWord("betrayal-title");
  assert.equal((await found()).length, 5);
  assert.equal(await note().locator("li").last().innerText(), "de:betrayal-more-many 2");
});

test("a message is looked through as well", async () => {
  const caseKey = await report();
  await openMailbox(caseKey);
  const path = "/mailbox/sealed/message";
  const say = async (text) => {
    await page.fill("#m", text);
    await page.click("form[data-message] > p.actions button");
  };
  await say("Libelle, rufen Sie 0151 5550199 an");
  await waitForWord("betrayal-title");
  assert.deepEqual(await found(), ["0151 5550199"]);
  assert.ok(await note().evaluate((one) => one === document.activeElement));
  assert.equal(server.posts(path).length, 0);
  await press("betrayal-change");
  assert.ok(await page.locator("#m").evaluate((field) => field === document.activeElement));
  await press("betrayal-as-it-is");
  await waitForWord("message-sent");
  assert.equal(await note().count(), 0);
  const [, message] = server.onlyCase.parcels;
  assert.equal((await opened(message, await keysOf(2))).document.text, "Libelle, rufen Sie 0151 5550199 an");
});

test("a report about those who read it asks whom to leave out before anything is sealed", async () => {
  await page.goto("/report");
  await page.click("#more");
  await page.check("[name=F01][value=gehoert]");
  await typed("Libelle");
  await waitForWord("whom-title");
  assert.ok(await note().evaluate((one) => one === document.activeElement));
  assert.equal(posted(), 0);
  await press("whom-take-out");
  assert.ok(await page.evaluate(() => document.activeElement.name === "without" && document.activeElement.closest("details").open));
  await page.locator("[name=without]").first().check();
  await sendButton().click();
  await shownKey();
  assert.equal(server.onlyCase.slots.length, 2);
});

test("a report about those who read it goes to all of them if they say so", async () => {
  await page.goto("/report");
  await page.click("#more");
  await page.check("[name=F01][value=gehoert]");
  await typed("Libelle am 17. Oktober");
  await waitForWord("whom-title");
  await press("whom-nobody");
  await waitForWord("betrayal-title");
  await press("betrayal-as-it-is");
  await shownKey();
  assert.equal(server.onlyCase.slots.length, 3);
});
