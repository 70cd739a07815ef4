// Opening, reading and locking in a real Chromium: what shows when, and why something does not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeCase } from "./fake_office.mjs";
import { CASE, INSECURE_HOST, REPORT, aConversation, everything, formats, me, message, office, openCase, page, say, seenPosts, send, states, text, unlock, waitFor } from "./office_stage.mjs";

test("nothing can be read or written until the passphrase is right; then everything can", async () => {
  await aConversation();
  await page.goto(CASE);
  await waitFor(page.locator("key-lock"), "Schlüssel gesperrt");
  assert.ok(await page.locator("#office").isDisabled());
  assert.equal(await page.locator("sealed-text p:visible").allTextContents().then(String), "Gesperrt,Gesperrt,Gesperrt,Gesperrt");
  await page.click("key-lock a");
  await page.keyboard.type("falsch");
  await page.keyboard.press("Enter");
  await waitFor(say("unlock-key"), "öffnet den Schlüssel nicht");
  assert.equal(await page.getAttribute("#passphrase", "aria-invalid"), "true");
  assert.equal(await page.evaluate(() => document.activeElement.id), "passphrase");

  await unlock();
  await waitFor(text(4), "Danke");
  await waitFor(say("unlock-key"), "Der Schlüssel ist offen");
  assert.deepEqual(await states(), ["open", "open", "open", "open"]);
  assert.equal(await page.locator("#passphrase").isVisible(), false);
  assert.equal(await page.inputValue("#passphrase"), "");
  assert.equal(await page.evaluate(() => document.activeElement.className), "talk");
  const report = text(1).locator(".opened");
  assert.deepEqual(await report.locator(".words").allTextContents(), ["Erste Zeile\nzweite Zeile", "<img src=x onerror=alert(1)>"]);
  assert.deepEqual(await report.locator("dt").allTextContents(), ["Wie haben Sie davon erfahren?", "Dienst"]);
  assert.deepEqual(await report.locator("dd").allTextContents(), ["Selbst erlebt", "WhatsApp · Signal"]);
  assert.equal(await report.locator("img").count(), 0);
  assert.deepEqual(await page.locator("ol.talk [data-author]").allTextContents(), ["T. Okafor", "T. Okafor"]);
  assert.deepEqual(await seenPosts(1), [4]);
});

// H-24
test("who asks for a meeting is seen before the report is read, and only while the key is open", async () => {
  await office.theCase.write("reporter", { ...REPORT, answers: { ...REPORT.answers, F16: ["gespraech"] } });
  await office.theCase.write("reporter", message("gespraech"));
  await openCase();
  await waitFor(text(2), "gespraech");
  assert.deepEqual(await text(1).locator(".note").allTextContents(), ["Zu tun: ein Gespräch"]);
  assert.equal(await text(2).locator(".note").count(), 0);
  await page.click("key-lock button");
  await waitFor(page.locator("key-lock"), "gesperrt");
  assert.equal(await page.locator("sealed-text .note").count(), 0);
});

test("an open key survives a reload, never in the clear, and locking ends it", async () => {
  await aConversation();
  await openCase();
  await page.waitForFunction(() => sessionStorage.getItem("key/1") !== null);
  const seen = await seenPosts(1);
  await page.reload();
  await waitFor(text(4), "Danke");
  await waitFor(page.locator("key-lock"), "Schlüssel offen");
  assert.equal(await page.locator("unlock-key").isVisible(), false);
  assert.deepEqual(await seenPosts(2), seen, "seen once is seen");
  const stored = Buffer.from(await page.evaluate(() => sessionStorage.getItem("key/1")), "base64");
  assert.equal(stored.includes(Buffer.from(me.seed)), false);

  await page.click("key-lock button");
  assert.deepEqual(await states(), ["locked", "locked", "locked", "locked"]);
  assert.equal(await page.locator("sealed-text .opened").count(), 0);
  assert.ok(!(await page.content()).includes("zweite Zeile"));
  assert.deepEqual(await page.locator("ol.talk [data-author]").allTextContents(), ["jemand", "jemand"]);
  assert.equal(await page.evaluate(() => sessionStorage.getItem("key/1")), null);
  assert.ok(await page.locator("#office").isDisabled());
  assert.equal(await page.evaluate(() => document.activeElement.id), "passphrase");
  assert.equal(await page.locator("unlock-key input[type=text]:visible").count(), 0, "hidden for password managers only");
  await page.reload();
  await waitFor(page.locator("key-lock"), "Schlüssel gesperrt");
  await unlock();
  await waitFor(text(4), "Danke");
});

test("the list says so when the server has another key under the handler's name, as far as the browser can tell", async () => {
  const warning = page.locator("own-key [data-other]");
  const other = await formats.age.identityToRecipient(await formats.age.generateHybridIdentity());
  office.options = { own: other };
  await page.goto("/cases");
  await waitFor(page.locator("key-lock"), "Schlüssel gesperrt");
  assert.equal(await warning.isVisible(), false, "a key that is not open cannot be compared");
  await openCase();
  await page.waitForFunction(() => sessionStorage.getItem("key/1") !== null);
  await page.goto("/cases");
  await warning.waitFor({ state: "visible" });
  office.options = { own: me.recipient };
  await page.reload();
  await waitFor(page.locator("key-lock"), "Schlüssel offen");
  assert.equal(await warning.isVisible(), false);
});

test("a key kept by an earlier session stays shut, and is thrown away", async () => {
  await aConversation();
  await openCase();
  await page.waitForFunction(() => sessionStorage.getItem("key/1") !== null);
  office.session = "two";
  await page.reload();
  await page.waitForFunction(() => sessionStorage.getItem("key/1") === null);
  await waitFor(page.locator("key-lock"), "Schlüssel gesperrt");
});

test("signing out takes the key along", async () => {
  await aConversation();
  await openCase();
  await page.waitForFunction(() => sessionStorage.getItem("key/1") !== null);
  await page.click("#sign-out");
  await page.waitForFunction(() => document.title === "Anmelden");
  assert.equal(await everything(), "{}");
});

test("what cannot be opened says why", async () => {
  const { theCase } = office;
  const stranger = await formats.contentKey(new Uint8Array(32).fill(1));
  const recipient = theCase.keys.case.recipient;
  await theCase.write("reporter", REPORT);
  await theCase.write("reporter", message("fremd"), { key: stranger });
  await theCase.write("reporter", message("gefälscht"), { key: { seed: new Uint8Array(32), recipient } });
  await theCase.write("reporter", message("verschoben"), { seq: 9 });
  await theCase.write("reporter", message("kaputt"), { stored: "bm9uc2Vuc2U=" });
  const newer = new Uint8Array(1024).fill(2, 0, 1);
  await theCase.write("reporter", message("neu"), { stored: formats.toBase64(await formats.sealStored(recipient, newer)) });
  await theCase.write("reporter", message("nach einer Lücke"), { previous: new Uint8Array(32).fill(8) });
  await openCase();
  await text(7).locator(".words").waitFor();
  const notices = await page.locator("sealed-text").evaluateAll((all) => all.map((one) => one.querySelector(".error")?.textContent ?? ""));
  assert.deepEqual(notices, ["", "Nicht für Ihren Schlüssel versiegelt", "Nicht echt", "Nicht echt", "Beschädigt", "Von einer neueren Version", "Hier fehlt etwas"]);
  assert.deepEqual(await states(), ["open", "trouble", "trouble", "trouble", "trouble", "trouble", "open"]);
});

test("without a slot, or with another case's, nothing opens and nothing is sent", async () => {
  await aConversation();
  const { slot } = office.theCase;
  for (const [wrong, words] of [["", "Nicht für Ihren Schlüssel"], [(await FakeCase.for(formats, me.recipient)).slot, "Nicht echt"], ["AAAA", "Beschädigt"]]) {
    office.theCase.slot = wrong;
    await page.goto(CASE);
    if (await page.locator("#passphrase").isVisible()) await unlock();
    await waitFor(text(1), words);
    assert.deepEqual(await states(), Array(4).fill("trouble"));
    assert.ok(await page.locator("#office").isDisabled());
  }
  office.theCase.slot = slot;
  await page.reload();
  await waitFor(text(4), "Danke");
});

test("without HTTPS everything works but keeping the key", async () => {
  await aConversation();
  await page.goto(`http://${INSECURE_HOST}:${office.port}${CASE}`);
  assert.equal(await page.evaluate(() => crypto.subtle), undefined);
  await unlock();
  await waitFor(text(4), "Danke");
  await send("office", "Auch so");
  await waitFor(text(5), "Auch so");
  assert.equal(await everything(), "{}");
  await page.reload();
  await waitFor(page.locator("key-lock"), "Schlüssel gesperrt");
});

test("a page from before an update says so", async () => {
  await aConversation();
  for (const worker of ["/worker-0.js", "https://elsewhere.example/worker-1.js"]) {
    office.options = { worker };
    await page.goto(CASE);
    await unlock();
    await waitFor(say("unlock-key"), "Diese Seite ist veraltet");
  }
});
