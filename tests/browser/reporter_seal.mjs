// Reporting in a real Chromium: sealed in the browser, once, and nothing lost on the way.
import assert from "node:assert/strict";
import { test } from "node:test";
import { allowed, everythingSent, formats, handlers, isShown, keysOf, opened, page, report, sendButton, server, shownKey, waitForWord, WORDS } from "./reporter_stage.mjs";

const title = () => page.title();

test("a report arrives sealed for every handler, and the receipt shows the key that opens its mailbox", async () => {
  server.note = '<script>document.title = "ran"</script>';
  await page.goto("/report");
  assert.deepEqual([await isShown("[data-how=device]"), await isShown("[data-how=server]")], [true, false]);
  await page.fill("#F14", `${WORDS}\n\n`);
  await page.click("#more");
  await page.check("[name=F01][value=selbst]");
  await page.check("[name=F03][value=whatsapp]");
  await page.check("[name=F04][value=privat]");
  await sendButton().click();
  const caseKey = await shownKey();
  assert.equal(await title(), "Eingegangen de");
  assert.match(await page.locator("h1").textContent(), /^Received de new 2026-11-23/);
  assert.ok(await page.evaluate(() => document.activeElement === document.querySelector("h1") && scrollY === 0));
  assert.deepEqual([await isShown("[data-notice=F10b]"), await isShown("[data-notice=F10c]")], [true, false]);
  assert.deepEqual(await page.locator("a:not([target=_blank])").allInnerTexts(), ["skip de"], "no link leads away from the key");
  assert.ok(!(await page.locator("[data-taken-out]").isVisible()), "nobody was taken out");
  assert.equal(new URL(page.url()).pathname, "/report");
  assert.equal(await page.evaluate(() => history.length), 2, "nothing was added to the history");

  const stored = server.onlyCase;
  const key = formats.readCaseKey(caseKey);
  assert.equal(stored.mailbox, formats.toBase64(formats.mailboxId(formats.mailboxToken(key))));
  const own = await formats.openReporterSlot(formats.reporterSeed(key), formats.fromBase64(stored.reporter_slot));
  assert.equal(own.recipient, stored.case_recipient);
  for (const at of [0, 1, 2]) {
    const { document, place } = await opened(stored.parcels[0], await keysOf(at));
    const answers = { F01: "selbst", F03: ["whatsapp"], F04: ["privat"], F14: WORDS };
    assert.deepEqual(document, { kind: "report", lang: "de", day: "2026-11-23", questionnaire: "messenger-incident", version: 1, answers });
    assert.deepEqual(place.previous, new Uint8Array(32));
  }
  assert.equal(server.posts("/report").length, 0);
  assert.equal(stored.case_key, undefined);
});

test("whoever is kept out gets no slot, and at least one has to remain", async () => {
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  await page.click("#who");
  for (const box of await page.locator("[name=without]").all()) await box.check();
  await sendButton().click();
  await waitForWord("readers-none");
  assert.equal(server.cases.size, 0);
  const [first, second, third] = handlers.map(({ recipient }) => formats.fingerprintOf(recipient));
  for (const id of [first, third]) await page.uncheck(`[name=without][value="${id}"]`);
  await sendButton().click();
  await shownKey();
  assert.deepEqual(server.onlyCase.without, [second]);
  const named = (at) => page.locator(`${at} [data-names] > li`).allTextContents();
  const names = handlers.map(({ name }) => name);
  assert.deepEqual([await named("[data-can-read]"), await named("[data-taken-out]")], [[names[0], names[2]], [names[1]]]);
  assert.ok(await page.locator("[data-taken-out]").isVisible(), "who was taken out is not folded");
  assert.deepEqual([await isShown("[data-can-read]"), await isShown("[data-can-read] ul")], [true, false], "who reads it is");
  assert.deepEqual([await keysOf(0), await keysOf(1), await keysOf(2)].map(Boolean), [true, false, true]);
});

test("what is to be mended is said at the field and at the top, as on the server's pages", async () => {
  await page.goto("/report");
  await page.click("#more");
  await page.check("[name=F03][value=whatsapp]");
  await page.click("#more");
  await sendButton().click();
  const summary = page.locator("[role=alert].note.stop:not([data-ask])");
  await summary.waitFor();
  assert.ok(await summary.evaluate((one) => one === document.activeElement));
  assert.equal(await summary.locator("h2").innerText(), "de:errors-many 2");
  assert.deepEqual(await summary.locator("a").evaluateAll((all) => all.map((one) => one.getAttribute("href"))), ["#F14", "#q-F04"]);
  assert.equal(await page.locator("#e-F14").innerText(), "de:error de:error-missing Was ist passiert? de");
  assert.equal(await page.getAttribute("#F14", "aria-describedby"), "h-F14 e-F14");
  assert.equal(await page.getAttribute("#F14", "aria-invalid"), "true");
  assert.ok(await isShown("#e-F04"), "its part was unfolded");
  assert.match(await title(), /^de:error/);
  await summary.locator("a").last().click();
  assert.ok(await page.evaluate(() => document.activeElement.id === "q-F04"));

  await page.fill("#F14", "x".repeat(61));
  await page.check("[name=F04][value=privat]");
  await sendButton().click();
  await page.locator("#e-F14").filter({ hasText: "61/60" }).waitFor();
  assert.equal(await summary.locator("h2").innerText(), "de:errors-one");
  assert.equal(await page.locator("#e-F04").count(), 0);
  assert.equal(await page.locator(".error").count(), 1);
  assert.equal(server.posts("/report/sealed").length, 0);
  await page.fill("#F14", WORDS);
  await sendButton().click();
  await shownKey();
});

test("the work is announced before it begins", async () => {
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  const said = page.evaluate(() => new Promise((seen) => {
    const all = [];
    new MutationObserver(() => {
      const status = document.querySelector("[data-status]");
      const bar = document.querySelector("progress");
      all.push(`${status?.textContent.trim()} ${bar?.getAttribute("value") ?? "-"}/${bar?.getAttribute("max") ?? "-"}`);
      if (document.querySelector("#case-key")) seen(all);
    }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["value"] });
  }));
  await sendButton().click();
  const all = await said;
  assert.ok(all.findIndex((one) => one === "de:sealing-here -/-") < all.findIndex((one) => one === "de:sealing-here 1/8"), all.join("\n"));
  assert.ok(all.includes("de:sealing-here 8/8") && all.some((one) => one.startsWith("de:sending")), all.join("\n"));
});

test("Enter in a field sends nothing", async () => {
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  await page.click("#more");
  await page.evaluate(() => {
    window.submissions = [];
    addEventListener("submit", (event) => window.submissions.push([event.submitter?.name, event.defaultPrevented]));
  });
  await page.press("[name=F03][value=signal]", "Enter");
  await page.press("[name=F01][value=selbst]", "Enter");
  assert.deepEqual(await page.evaluate(() => window.submissions), [["language", true], ["language", true]]);
  assert.deepEqual(server.requests.filter(({ method }) => method === "POST"), []);
  assert.equal(await page.inputValue("#F14"), WORDS);
});

test("another language keeps everything typed, and posts nothing of it", async () => {
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  await page.click("#more");
  await page.check("[name=F03][value=signal]");
  await page.check("[name=F01][value=gehoert]");
  await page.click("#who");
  await page.locator("[name=without]").first().check();
  await page.click("button[name=language][value=en]");
  await page.getByText("Melden en").waitFor();
  assert.equal(await page.getAttribute("html", "lang"), "en");
  assert.equal(await title(), "Schreiben en");
  for (const part of [".skip", ".mark", "footer"]) assert.match(await page.locator(part).innerText(), /en$/);
  assert.equal(await page.inputValue("#F14"), WORDS);
  for (const chosen of ["[name=F03][value=signal]", "[name=F01][value=gehoert]"]) assert.ok(await page.isChecked(chosen), chosen);
  assert.ok(await page.locator("[name=without]").first().isChecked());
  assert.deepEqual(await page.locator("details").evaluateAll((all) => all.map((one) => one.open)), [true, true]);
  assert.equal(await isShown("[data-how=device]"), true);
  assert.deepEqual(server.requests.filter(({ method }) => method === "POST"), []);
  server.instead.push({ path: "/language/de", lost: true }, { path: "/language/de", lost: true }, { path: "/language/de", lost: true });
  await page.click("button[name=language][value=de]");
  await waitForWord("language-failed");
  assert.equal(await page.inputValue("#F14"), WORDS);
  server.instead.length = 0;
  await sendButton().click();
  await shownKey();
  assert.equal(await title(), "Eingegangen en");
  const { document } = await opened(server.onlyCase.parcels[0], await keysOf(1));
  assert.deepEqual([document.lang, document.answers], ["en", { F01: "gehoert", F03: ["signal"], F14: WORDS }]);
});

test("when other people read now, the form is shown afresh with everything typed", async () => {
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  await page.click("#who");
  await page.check(`[name=without][value="${formats.fingerprintOf(handlers[1].recipient)}"]`);
  // Until the script has what it needs of the old readers.
  await page.waitForLoadState("networkidle");
  server.read(handlers.slice(1));
  await sendButton().click();
  await waitForWord("readers-changed");
  assert.equal(server.cases.size, 0);
  assert.equal(await page.locator("[name=without]").count(), 2);
  assert.ok(await page.isChecked(`[name=without][value="${formats.fingerprintOf(handlers[1].recipient)}"]`));
  assert.equal(await page.inputValue("#F14"), WORDS);
  assert.ok(await page.evaluate(() => document.activeElement.getAttribute("role") === "alert"));
  await sendButton().click();
  await shownKey();
  assert.deepEqual([await keysOf(0), await keysOf(1), await keysOf(2)].map(Boolean), [false, false, true]);
});

test("keys that are not those shown are not sealed to", async () => {
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  // A key under another's fingerprint, and the set's fingerprint left as it is.
  const [first, ...others] = server.readers;
  server.readers = [{ ...first, recipient: others[0].recipient }, ...others];
  await page.reload();
  await page.fill("#F14", WORDS);
  for (const _ of [1, 2]) {
    await sendButton().click();
    await waitForWord("readers-changed");
    await page.locator("seal-report [role=alert]:not([data-ask])").evaluate((one) => one.remove());
  }
  await sendButton().click();
  await page.locator("[data-ask]").waitFor();
  assert.equal(await page.inputValue("#F14"), WORDS);
  assert.deepEqual(server.requests.filter(({ method }) => method === "POST"), []);
});

test("a report whose answer was lost is one case", async () => {
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  server.instead.push({ path: "/report/sealed", method: "POST", lost: true, storeFirst: true });
  await sendButton().click();
  await waitForWord("offline");
  assert.equal(server.cases.size, 1);
  assert.equal(await page.inputValue("#F14"), WORDS);
  await sendButton().click();
  await shownKey();
  const [one, other] = server.posts("/report/sealed");
  assert.equal(one.raw, other.raw, "the very same octets");
  assert.equal(server.onlyCase.parcels.length, 1);
});

test("a text changed after its answer was lost is added to the same case, once", async () => {
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  server.instead.push({ path: "/report/sealed", method: "POST", lost: true, storeFirst: true });
  await sendButton().click();
  await waitForWord("offline");
  server.onlyCase.acknowledged = "2026-11-24";
  await page.fill("#F14", "Zitronenfalter, neu");
  server.instead.push({ path: "/mailbox/sealed/message", lost: true, storeFirst: true });
  await sendButton().click();
  await waitForWord("offline");
  await sendButton().click();
  await shownKey();
  assert.match(await page.locator("h1").textContent(), /^Received de again 2026-11-23 acknowledged 2026-11-24$/);
  const { parcels } = server.onlyCase;
  assert.equal(parcels.length, 2);
  const { document, place } = await opened(parcels[1], await keysOf(2));
  assert.deepEqual([document.kind, document.answers], ["addition", { F14: "Zitronenfalter, neu" }]);
  assert.deepEqual(place.previous, formats.digest(formats.fromBase64(parcels[0].stored)));
});

test("a changed text is not added to a case that somebody else made up", async () => {
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  server.instead.push({ path: "/report/sealed", method: "POST", lost: true, storeFirst: true });
  await sendButton().click();
  await waitForWord("offline");
  const it = server.onlyCase;
  const made = await formats.contentKey(new Uint8Array(32).fill(5));
  const plaintext = new Uint8Array(128);
  plaintext.set([1, ...made.seed]);
  it.reporter_slot = formats.toBase64(await formats.sealStored(it.reporter_recipient, plaintext));
  it.case_recipient = made.recipient;
  await page.fill("#F14", "Zitronenfalter, neu");
  await sendButton().click();
  await waitForWord("slot-closed");
  assert.equal(await page.inputValue("#F14"), "Zitronenfalter, neu");
  assert.deepEqual(server.posts("/mailbox/sealed/message"), []);
  assert.equal(it.parcels.length, 1);
});

test("whoever is kept out only after the report has arrived is not said to be", async () => {
  const [, second] = handlers.map(({ recipient }) => formats.fingerprintOf(recipient));
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  server.instead.push({ path: "/report/sealed", method: "POST", lost: true, storeFirst: true });
  await sendButton().click();
  await waitForWord("offline");
  await page.click("#who");
  await page.check(`[name=without][value="${second}"]`);
  await page.fill("#F14", "Zitronenfalter, und wer er ist");
  await sendButton().click();
  await waitForWord("readers-late");
  server.instead.push({ path: "/report/sealed", method: "POST", status: 409, body: { error: "zu spät", late: true } });
  await sendButton().click();
  await waitForWord("readers-late");
  assert.equal(server.posts("/mailbox/sealed/message").length, 0);
  assert.equal(await page.inputValue("#F14"), "Zitronenfalter, und wer er ist");
  await page.uncheck(`[name=without][value="${second}"]`);
  await page.fill("#F14", WORDS);
  await sendButton().click();
  await shownKey();
  assert.match(await page.locator("h1").textContent(), /^Received de again/);
  assert.equal(server.onlyCase.parcels.length, 1);
});

test("nobody can be taken out while it is being sealed, as it would be too late", async () => {
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  await page.click("#who");
  server.instead.push({ path: "/report/sealed", method: "POST", status: 503 });
  // In one go: sealing and the answer together can be over before a second look.
  const sealing = await page.evaluate(() => {
    document.querySelector("button[name=send]").click();
    return [...document.querySelectorAll("[name=without], [name=F03]")].map((one) => one.closest("[inert]") !== null);
  });
  assert.ok(sealing.length > 3 && sealing.every((inert) => inert));
  await waitForWord("busy");
  await page.waitForFunction(() => document.querySelector("[inert]") === null);
  await page.locator("[name=without]").first().check();
  await sendButton().click();
  await shownKey();
  assert.equal(server.onlyCase.slots.length, 2);
});

test("a success that our server did not report is no receipt", async () => {
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  const post = { path: "/report/sealed", method: "POST" };
  server.instead.push({ ...post, status: 200 }, { ...post, status: 201, body: { received: "<h1>Blocked</h1>" } });
  for (const _ of [1, 2]) {
    await sendButton().click();
    await waitForWord("offline");
    await page.locator("seal-report [role=alert]:not([data-ask])").evaluate((one) => one.remove());
  }
  assert.equal(await page.locator("#case-key").count(), 0);
  await sendButton().click();
  await shownKey();
  assert.equal(server.onlyCase.parcels.length, 1);
});

test("a server that is busy, slow or of another opinion costs nothing that was typed", async () => {
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  const post = { path: "/report/sealed", method: "POST" };
  server.instead.push({ ...post, status: 503 }, { ...post, status: 502 }, { ...post, status: 429, body: { error: "<b>noch 7 Sekunden</b>", seconds: 7 } }, { ...post, status: 422, body: { error: "passt nicht" } });
  for (const _ of [503, 502]) {
    await sendButton().click();
    await waitForWord("busy");
    assert.ok(!(await isShown("[data-ask]")), "what may go well the next time is no reason for the plain way");
    await page.locator("seal-report [role=alert]:not([data-ask])").evaluate((one) => one.remove());
  }
  await sendButton().click();
  await page.getByText("<b>noch 7 Sekunden</b>").waitFor();
  await sendButton().click();
  await page.locator("[data-why]").filter({ hasText: "passt nicht" }).waitFor();
  assert.equal(await page.inputValue("#F14"), WORDS);
  await page.click("[data-again]");
  await shownKey();
  assert.equal(server.cases.size, 1);
});

test("where nobody can read, nothing is sealed and nothing is lost", async () => {
  server.read([]);
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  await sendButton().click();
  await waitForWord("nobody-reads");
  assert.equal(await page.inputValue("#F14"), WORDS);
  assert.deepEqual(server.requests.filter(({ method }) => method === "POST"), []);
});

test("when it does not work here, the form goes the plain way only after asking", async () => {
  server.instead.push({ path: "/report/sealed", status: 500 }, { path: "/report/sealed", status: 500 });
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  await sendButton().click();
  await page.locator("[data-ask]").waitFor();
  assert.ok(await page.evaluate(() => document.activeElement.hasAttribute("data-ask")));
  assert.deepEqual(server.requests.filter(({ method }) => method === "POST"), []);
  assert.equal(await page.inputValue("#F14"), WORDS);
  assert.ok(!everythingSent().includes("Zitronenfalter"));
  allowed.plain = true;
  await page.click("[data-plain]");
  await page.getByText("plain /report").waitFor();
  const [{ raw }] = server.posts("/report");
  assert.ok(raw.includes("Zitronenfalter") && raw.includes("case_key=made+by+the+server"));
});

test("what was sealed and may have arrived goes the plain way under the same key", async () => {
  await page.addInitScript(() => {
    // Something that breaks after the key was made, as if the engine had no memory left.
    addEventListener("break", () => (Uint8Array.prototype.set = () => { throw new RangeError("broken"); }));
  });
  await page.goto("/report");
  await page.fill("#F14", WORDS);
  server.instead.push({ path: "/report/sealed", method: "POST", lost: true, storeFirst: true });
  await sendButton().click();
  await waitForWord("offline");
  await page.evaluate(() => dispatchEvent(new Event("break")));
  await page.fill("#F14", "Zitronenfalter, anders");
  await sendButton().click();
  await waitForWord("device-failed");
  assert.equal(server.posts("/report").length, 0);
  allowed.plain = true;
  await page.click("[data-plain]");
  await page.getByText("plain /report").waitFor();
  const caseKey = new URLSearchParams(server.posts("/report")[0].raw).get("case_key");
  const id = formats.mailboxId(formats.mailboxToken(formats.readCaseKey(caseKey)));
  assert.equal(server.onlyCase.mailbox, formats.toBase64(id));
});

test("two reports from one tab are two cases", async () => {
  const one = await report();
  const other = await report("Zitronenfalter, ein anderer");
  assert.notEqual(one, other);
  assert.equal(server.cases.size, 2);
});

test("whoever leaves takes the receipt along", async () => {
  const caseKey = await report();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  assert.ok(!(await page.content()).includes(caseKey), "as it goes into the memory for the way back");
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await page.waitForURL("**/mailbox");
  await page.goBack();
  await page.waitForLoadState();
  assert.ok(!(await page.content()).includes(caseKey));
});
