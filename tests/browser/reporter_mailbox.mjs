// The mailbox in a real Chromium: opened and answered in the browser, every message once, and nothing left behind.
import assert from "node:assert/strict";
import { test } from "node:test";
import { allowed, entries, formats, isShown, keysOf, opened, openMailbox, page, reply, report, server, waitForWord, WORDS } from "./reporter_stage.mjs";

const say = async (text) => {
  await page.fill("#m", text);
  await page.click("form[data-message] button");
};
const errorsOf = (at) => page.locator(".talk > li").nth(at).locator(".error b").allInnerTexts();

test("from the receipt into the mailbox, and an answer out of it", async () => {
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  await page.click("#more");
  await page.check("[name=F03][value=signal]");
  await page.check("[name=F01][value=selbst]");
  await page.click("button[name=send]");
  await page.locator("#case-key:not(:empty)").waitFor();
  const caseKey = await page.locator("#case-key").textContent();
  await reply("Danke. Kolibri\n\n<i>Besteht</i> die Gruppe noch?");
  await page.fill("#k", caseKey.toUpperCase().replaceAll(" ", "-"));
  await page.press("#k", "Enter");
  await page.getByText("Kolibri").waitFor();
  assert.equal(await page.title(), "Postfach offen de");
  assert.deepEqual(await entries(), [
    `de:you-report 2026-11-23 ${WORDS.replace("\n", " ")} de:more-answers-many 2`,
    "Meldestelle 2026-11-24 Danke. Kolibri <i>Besteht</i> die Gruppe noch?",
  ]);
  assert.equal(await page.locator("details dd").first().textContent(), "Selbst erlebt");
  assert.equal(await page.locator("#k").count(), 0);
  assert.equal(await page.locator("nav a").count(), 2, "with what stands around a mailbox");
  await say("Ja, Libelle ist noch darin. ");
  await waitForWord("message-sent");
  assert.equal((await entries())[2], "de:you 2026-11-23 Ja, Libelle ist noch darin.");
  assert.equal(await page.inputValue("#m"), "");
  await say("Libelle, zweitens");
  await page.getByText("Libelle, zweitens").first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll(".talk > li").length === 4);

  const [, office, message, second] = server.onlyCase.parcels;
  const { document, place } = await opened(message, await keysOf(1));
  assert.deepEqual(document, { kind: "message", lang: "de", day: "2026-11-23", text: "Ja, Libelle ist noch darin." });
  assert.deepEqual(place.previous, formats.digest(formats.fromBase64(office.stored)));
  assert.deepEqual((await opened(second, await keysOf(1))).place.previous, formats.digest(formats.fromBase64(message.stored)));
  await openMailbox(caseKey);
  assert.equal((await entries()).length, 4);
  assert.equal(await page.locator(".error, [role=alert]:visible").count(), 0);
});

test("a mistyped key is told as on paper, and nothing is asked of the server", async () => {
  await page.goto("/mailbox");
  await isShown("[data-how=device]");
  const right = formats.showCaseKey(formats.newCaseKey());
  const wrong = right.slice(0, 5) + (right[5] === "q" ? "p" : "q") + right.slice(6);
  for (const [typed, said] of [
    ["", "de:error de:key-empty"],
    ["abc", "de:error de:key-symbol b@2"],
    [right.slice(0, 9), "de:error de:key-length 8"],
    [wrong, "de:error de:key-group 2"],
  ]) {
    await page.fill("#k", typed);
    await page.press("#k", "Enter");
    await page.locator(".error").filter({ hasText: said }).waitFor();
    assert.equal(await page.locator(".error").count(), 1);
    assert.equal(await page.getAttribute("#k", "aria-invalid"), "true");
  }
  assert.equal(await page.getAttribute("#k", "aria-describedby"), "h e-case_key");
  assert.deepEqual(server.requests.filter(({ method }) => method === "POST"), []);
  await page.fill("#k", right);
  await page.press("#k", "Enter");
  await waitForWord("key-unknown");
  assert.equal(server.posts("/mailbox").length, 0);
  for (const [status, word] of [[429, "slow"], [503, "busy"]]) {
    server.instead.push({ path: "/mailbox/sealed", method: "POST", status });
    await page.press("#k", "Enter");
    await waitForWord(word);
  }
});

test("another language keeps what was typed, says again what is wrong, and posts nothing", async () => {
  await page.goto("/mailbox");
  await page.fill("#k", "Libelle");
  await page.press("#k", "Enter");
  await page.locator(".error").filter({ hasText: "de:key-symbol i@2" }).waitFor();
  await page.click("nav a[lang=en]");
  await page.locator(".error").filter({ hasText: "en:key-symbol i@2" }).waitFor();
  assert.deepEqual([await page.title(), await page.inputValue("#k")], ["Postfach en", "Libelle"]);
  // Another language that does not come changes nothing.
  server.instead.push({ path: "/mailbox", status: 500 });
  await page.click("nav a[lang=de]");
  await waitForWord("language-failed");
  assert.deepEqual([await page.title(), await page.inputValue("#k")], ["Postfach en", "Libelle"]);
  assert.deepEqual(server.requests.filter(({ method }) => method === "POST"), []);
  await page.fill("#k", "");
  await page.click("nav a[lang=de]");
  await page.waitForFunction(() => document.title === "Postfach de");
});

test("a page that the server has made for a wrong code is shown in another language without sending it", async () => {
  server.keyTyped = "Libelle";
  await page.goto("/mailbox");
  server.keyTyped = undefined;
  await page.click("button[name=language]");
  await page.getByText("Key en").waitFor();
  assert.deepEqual([await page.inputValue("#k"), await page.inputValue("#m")], ["Libelle", "Libelle wartet"]);
  assert.equal(await page.getAttribute("open-mailbox form", "action"), "/mailbox/message");
  assert.equal(await page.inputValue("input[name=seq]"), "3");
  assert.deepEqual(server.requests.filter(({ method }) => method === "POST"), []);
});

test("a mailbox opens the plain way only after asking", async () => {
  server.instead.push({ path: "/mailbox/sealed", status: 500 }, { path: "/mailbox/sealed", status: 500 });
  await page.goto("/mailbox");
  await page.fill("#k", "Libelle");
  await page.press("#k", "Enter");
  await page.locator("[data-ask]").waitFor();
  assert.deepEqual(server.requests.filter(({ method }) => method === "POST"), []);
  allowed.plain = true;
  await page.click("[data-plain]");
  await page.getByText("plain /mailbox").waitFor();
  assert.ok(server.posts("/mailbox")[0].raw.includes("case_key=Libelle"));
});

test("every reason why an entry stays closed is said at that entry", async () => {
  const caseKey = await report();
  await reply("Eins");
  const [first] = server.onlyCase.parcels;
  const { recipient } = (await keysOf(0)).case;
  const newer = await formats.sealStored(recipient, new Uint8Array(1024).fill(2));
  await reply("", { key: { seed: new Uint8Array(32).fill(1), recipient } });
  await reply("", { stored: "AAAA" });
  await reply("", { stored: formats.toBase64(await formats.sealStored(await formats.recipientOf(new Uint8Array(32)), new Uint8Array(1024))) });
  await reply("", { stored: formats.toBase64(newer) });
  await reply("Vom Ende her", { previous: formats.digest(formats.fromBase64(first.stored)) });
  await reply("Aus dem Nichts", { previous: new Uint8Array(32).fill(9) });
  await openMailbox(caseKey);
  const all = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(errorsOf));
  assert.deepEqual(all, [[], [], ["not-genuine"], ["altered"], ["foreign"], ["altered"], [], ["gap"]]);
  assert.ok(await isShown("[data-tampered]"));
  await say("Libelle: ich kann nicht alles lesen");
  await waitForWord("message-sent");
});

test("an entry without octets was removed if two people have said so, and is altered otherwise", async () => {
  const caseKey = await report();
  const { parcels } = server.onlyCase;
  const [gone] = parcels;
  gone.digest = formats.toBase64(formats.digest(formats.fromBase64(gone.stored)));
  const says = (author, digest = gone.digest) => reply("", { other: { kind: "removal", side: "reporter", seq: 1, digest, category: "clients", author } });
  await says("A. Berger");
  await says("A. Berger");
  await says("T. Okafor", formats.toBase64(new Uint8Array(32)));
  gone.stored = "";
  await openMailbox(caseKey);
  assert.deepEqual([await errorsOf(0), await isShown("[data-tampered]")], [["altered"], true], "one person, and one who meant another entry");
  await says("T. Okafor");
  await openMailbox(caseKey);
  assert.deepEqual([await errorsOf(0), await isShown("[data-tampered]")], [[], false]);
  assert.match(await page.locator(".talk > li").first().innerText(), /removed/);
  assert.match(await page.locator(".talk > li").nth(1).innerText(), /removal-of-you/);
  await say("Verstanden");
  await waitForWord("message-sent");
});

test("what was taken out, repeated or exchanged shows where it was", async () => {
  const caseKey = await report();
  for (const text of ["Eins", "Zwei", "Drei"]) await reply(text);
  const { parcels } = server.onlyCase;
  const [own, one, two, three] = parcels.splice(0);
  const readings = [];
  for (const order of [[own, one, two, three], [own, two, three], [own, one, two, two, three], [own, two, one, three], []]) {
    parcels.splice(0, parcels.length, ...order);
    await openMailbox(caseKey);
    const errors = await Promise.all(order.map((_, at) => errorsOf(at)));
    readings.push([errors.map((all) => all.join("+")), await isShown("[data-tampered]")]);
  }
  assert.deepEqual(readings, [
    [["", "", "", ""], false],
    [["", "gap", ""], true],
    [["", "", "", "gap+repeated", ""], true],
    [["", "gap", "gap", ""], true],
    [[], true],
  ]);
});

/** Types the key; the mailbox is not opened, for this reason. */
async function staysClosed(caseKey, why) {
  await page.goto("/mailbox");
  await page.fill("#k", caseKey);
  await page.press("#k", "Enter");
  await waitForWord(why);
  assert.deepEqual(await entries(), []);
  assert.equal(await page.getByText("Zitronenfalter").count(), 0);
  assert.ok(!(await isShown("form[data-message]")));
  await page.locator("form[data-message]").evaluate((form) => form.requestSubmit());
  await page.locator("form[data-message] [role=status] b").filter({ hasText: "slot-closed" }).waitFor({ state: "attached" });
  assert.deepEqual(server.posts("/mailbox/sealed/message"), []);
}

test("a slot or a recipient that was exchanged shows, and nothing else is shown or sent", async () => {
  const caseKey = await report();
  await reply("Zitronenfalter?");
  const right = server.onlyCase.case_recipient;
  server.onlyCase.case_recipient = server.onlyCase.file_recipient;
  await staysClosed(caseKey, "other-recipient");
  server.onlyCase.case_recipient = right;
  server.onlyCase.reporter_slot = server.onlyCase.slots[0].sealed;
  await staysClosed(caseKey, "slot-closed");
});

test("a case made up as a whole, sealed to the reporter by her public key, is not opened", async () => {
  const caseKey = await report();
  const it = server.onlyCase;
  const made = await formats.contentKey(new Uint8Array(32).fill(5));
  const own = await formats.contentKey(new Uint8Array(32).fill(6));
  const first = { side: "office", seq: 1, previous: new Uint8Array(32) };
  const document = { kind: "reply", lang: "de", day: "2026-11-24", text: "Zitronenfalter, wer sind Sie?", author: "A. Berger" };
  const stored = formats.toBase64(await formats.sealParcel(made, first, formats.utf8(JSON.stringify(document))));
  Object.assign(it, { case_recipient: made.recipient, parcels: [{ side: "office", seq: 1, stored }] });
  for (const proof of [new Uint8Array(32), formats.slotProof(own.seed, made.recipient), formats.slotProof(made.seed, made.recipient)]) {
    const plaintext = new Uint8Array(128);
    plaintext.set([1, ...made.seed, ...proof]);
    it.reporter_slot = formats.toBase64(await formats.sealStored(it.reporter_recipient, plaintext));
    await staysClosed(caseKey, "slot-closed");
  }
});

test("what was begun for a mailbox that stays closed can still be copied", async () => {
  const caseKey = await report();
  await openMailbox(caseKey);
  await page.fill("#m", "Libelle, angefangen");
  server.onlyCase.reporter_slot = server.onlyCase.slots[0].sealed;
  await page.click("nav a[lang=en]");
  await waitForWord("slot-closed");
  assert.equal(await page.inputValue("#m"), "Libelle, angefangen");
  assert.ok(await page.isDisabled("form[data-message] button"));
  assert.deepEqual(server.posts("/mailbox/sealed/message"), []);
});

test("a message whose answer was lost is stored once, whatever came after it", async () => {
  const caseKey = await report();
  await openMailbox(caseKey);
  const path = "/mailbox/sealed/message";
  server.instead.push({ path, lost: true, storeFirst: true });
  await say("Libelle, einmal");
  await waitForWord("offline");
  assert.equal(await page.inputValue("#m"), "Libelle, einmal");
  await reply("Dazwischen");
  await page.click("form[data-message] button");
  await waitForWord("message-sent");
  assert.deepEqual(server.onlyCase.parcels.map(({ side }) => side), ["reporter", "reporter", "office"]);
  const [one, other] = server.posts(path);
  assert.equal(one.raw, other.raw, "the very same octets");
  await say("Libelle, danach");
  await waitForWord("message-sent");
  await openMailbox(caseKey);
  assert.deepEqual((await entries()).map((one) => one.split(/ 2026-11-2[34] /)[1]), [WORDS.replace("\n", " "), "Libelle, einmal", "Dazwischen", "Libelle, danach"]);
  assert.equal(await page.locator(".error").count(), 0);
});

test("whoever writes in two tabs loses nothing", async () => {
  const caseKey = await report();
  await openMailbox(caseKey);
  const stored = server.onlyCase.parcels.at(-1);
  const keys = await keysOf(0);
  const previous = formats.digest(formats.fromBase64(stored.stored));
  const document = { kind: "message", lang: "de", day: "2026-11-23", text: "aus dem anderen Tab" };
  const sealed = await formats.sealParcel(keys.case, { side: "reporter", seq: 2, previous }, formats.utf8(JSON.stringify(document)));
  server.onlyCase.parcels.push({ side: "reporter", seq: 2, stored: formats.toBase64(sealed) });
  await say("Libelle aus diesem");
  await waitForWord("message-sent-others-too");
  await openMailbox(caseKey);
  assert.equal((await entries()).length, 3);
  assert.equal(await page.locator(".error").count(), 0);
});

test("a message names the newest entry that was shown, whatever the server says of it", async () => {
  const caseKey = await report();
  await reply("Eins");
  const [own, office] = server.onlyCase.parcels.map(({ stored }) => formats.digest(formats.fromBase64(stored)));
  server.previous = formats.toBase64(own);
  await openMailbox(caseKey);
  await say("Libelle");
  await waitForWord("message-sent");
  await say("Libelle, danach");
  await page.waitForFunction(() => document.querySelectorAll(".talk > li").length === 4);
  const places = await Promise.all(server.onlyCase.parcels.slice(2).map(async (one) => (await opened(one, await keysOf(0))).place.previous));
  const message = formats.digest(formats.fromBase64(server.onlyCase.parcels[2].stored));
  assert.deepEqual(places, [office, message]);
});

test("messages that cannot be sent stay in the field", async () => {
  const caseKey = await report();
  await openMailbox(caseKey);
  await say(" \n");
  await waitForWord("message-empty");
  await say("x".repeat(20_001));
  await page.locator(".error").filter({ hasText: "20.001/20.000" }).waitFor();
  const path = "/mailbox/sealed/message";
  server.instead.push({ path, status: 422, body: { error: "<b>zu groß</b>" } }, { path, status: 503 });
  await say("Libelle");
  await page.getByText("<b>zu groß</b>").waitFor();
  await page.click("form[data-message] button");
  await waitForWord("busy");
  assert.equal(await page.inputValue("#m"), "Libelle");
  assert.equal(server.onlyCase.parcels.length, 1);
});

test("another language keeps the mailbox open, and what was begun", async () => {
  const caseKey = await report();
  await openMailbox(caseKey);
  await page.fill("#m", "Libelle, angefangen");
  server.instead.push({ path: "/mailbox/sealed", method: "POST", status: 503 });
  await page.click("nav a[lang=en]");
  await waitForWord("language-failed");
  assert.equal(await page.inputValue("#m"), "Libelle, angefangen");
  await page.click("nav a[lang=en]");
  await page.getByText("Mailbox en").waitFor();
  await page.getByText("en:you-report").waitFor();
  assert.equal(await page.title(), "Postfach offen en");
  assert.equal(await page.getAttribute("html", "lang"), "en");
  assert.equal(await page.inputValue("#m"), "Libelle, angefangen");
  await page.click("form[data-message] button");
  await waitForWord("message-sent");
  assert.equal((await opened(server.onlyCase.parcels[1], await keysOf(0))).document.lang, "en");
});

test("access is destroyed only when that was ticked, and then nothing is left", async () => {
  const caseKey = await report();
  await openMailbox(caseKey);
  await page.click("form[data-destroy] button");
  await waitForWord("destroy-confirm");
  assert.equal(server.cases.size, 1);
  await page.check("form[data-destroy] input");
  for (const [status, word] of [[503, "busy"], [404, "destroy-failed"], [200, "offline"]]) {
    server.instead.push({ path: "/mailbox/sealed/destroy", status });
    await page.click("form[data-destroy] button");
    await waitForWord(word);
  }
  assert.equal(server.cases.size, 1, "nobody but our own server says that it is gone");
  await page.click("form[data-destroy] button");
  await waitForWord("destroyed");
  assert.equal(server.cases.size, 0);
  assert.ok(!(await page.content()).includes("Zitronenfalter"));
  await page.fill("#k", caseKey);
  await page.press("#k", "Enter");
  await waitForWord("key-unknown");
});

test("closing, leaving and going back show nothing that was opened", async () => {
  const caseKey = await report();
  await openMailbox(caseKey);
  await page.click("[data-close]");
  await page.getByText("Key de").waitFor();
  assert.ok(!(await page.content()).includes("Zitronenfalter"));
  await openMailbox(caseKey);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  assert.ok(!(await page.content()).includes("Zitronenfalter"));
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await page.getByText("Key de").waitFor();
  await openMailbox(caseKey);
  server.instead.push({ path: "/mailbox", lost: true });
  await page.click("[data-close]");
  await page.waitForFunction(() => !document.body.innerText.includes("Zitronenfalter"));
});
