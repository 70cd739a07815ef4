// Answering in a real Chromium: sealed, in its place, once, and never lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NUMBER } from "./fake_office.mjs";
import { aConversation, everything, formats, me, message, note, office, openCase, page, reply, say, seenPosts, send, states, text, unlock, waitFor } from "./office_stage.mjs";

test("a reply and a note arrive sealed, signed and in their place", async () => {
  await aConversation();
  const [, previousReply] = office.theCase.parcels;
  await openCase();
  await send("office", "Vielen Dank für Ihre Meldung.");
  await waitFor(say("sealed-reply[data-side=office]"), "Gesendet");
  await waitFor(text(5), "Vielen Dank für Ihre Meldung.");
  await send("file", "Frist prüfen");
  await waitFor(text(6), "Frist prüfen");

  const [, , , last, ours, inner] = office.theCase.parcels;
  assert.ok(previousReply);
  const read = await office.theCase.read(ours);
  assert.deepEqual(read.document, { ...reply("Vielen Dank für Ihre Meldung.", "A. Berger") });
  assert.deepEqual(read.place.previous, formats.digest(formats.fromBase64(last.stored)));
  assert.deepEqual((await office.theCase.read(inner)).document, note("Frist prüfen", "A. Berger"));
  assert.deepEqual(await page.locator("ol.talk > li").evaluateAll((all) => all.slice(4).map((one) => one.className)), ["ours", "inner"]);
  assert.equal(await text(5).locator("xpath=..").locator("[data-author]").textContent(), "A. Berger");
  assert.equal(await page.inputValue("#office"), "");
  assert.equal(await page.evaluate(() => Object.keys(sessionStorage).some((name) => name.startsWith("draft/"))), false);
  assert.deepEqual(await seenPosts(3), [4, 5, 6]);

  await send("office", "Noch etwas");
  await waitFor(text(7), "Noch etwas");
  await page.reload();
  await waitFor(text(7), "Noch etwas");
  assert.deepEqual(await states(), Array(7).fill("open"));
  assert.equal(await page.getByText("Hier fehlt etwas").count(), 0);
});

test("whoever is second seals again, and learns that there is more", async () => {
  await aConversation();
  await openCase();
  await office.theCase.write("reporter", message("Noch eine Frage"));
  await office.theCase.write("office", reply("Ich war schneller"));
  await send("office", "Ich war langsamer");
  await waitFor(say("sealed-reply[data-side=office]"), "Gesendet, und es gibt Neues");
  const ours = office.theCase.parcels.at(-1);
  const { place, document } = await office.theCase.read(ours);
  assert.equal(document.text, "Ich war langsamer");
  assert.deepEqual(place.previous, formats.digest(formats.fromBase64(office.theCase.parcels.at(-2).stored)));
  await waitFor(text(7), "Ich war langsamer");
  assert.deepEqual(await seenPosts(2), [4], "what came in between has not been seen");
  await page.reload();
  await waitFor(text(7), "Ich war langsamer");
  assert.equal(await page.getByText("Hier fehlt etwas").count(), 0);
});

test("after the session has ended nothing is lost", async () => {
  await aConversation();
  await openCase();
  office.signedInAs = undefined;
  await send("office", "Ein langer Text");
  const status = say("sealed-reply[data-side=office]");
  await waitFor(status, "Sie sind abgemeldet");
  assert.equal(await status.locator("a").getAttribute("href"), "/sign-in");
  assert.equal(await page.inputValue("#office"), "Ein langer Text");
  const kept = await page.waitForFunction((name) => sessionStorage.getItem(name), `draft/1/${NUMBER}/office`);
  const draft = await kept.jsonValue();
  assert.equal(Buffer.from(await formats.openWith(me.seed, formats.fromBase64(draft))).toString(), "Ein langer Text");

  office.signedInAs = 2;
  office.session = "two";
  await Promise.all([page.waitForResponse("**/session/tab-key"), page.click("sealed-reply[data-side=office] button")]);
  await page.waitForFunction(() => !document.querySelector("#office").disabled);
  await waitFor(status, "Sie sind abgemeldet");
  assert.equal(office.theCase.parcels.length, 4, "a colleague's session does not send it");
  office.signedInAs = 1;
  const ofEarlierSession = await page.evaluate(() => sessionStorage.getItem("key/1"));
  await page.click("sealed-reply[data-side=office] button");
  await waitFor(text(5), "Ein langer Text");
  // The key is kept for the next page once it is sealed under the new session.
  await page.waitForFunction((other) => sessionStorage.getItem("key/1") !== other, ofEarlierSession);
  await page.reload();
  await waitFor(text(5), "Ein langer Text");
});

test("a draft waits through reloads and locking", async () => {
  await aConversation();
  await openCase();
  await page.fill("#file", "Angefangen");
  await page.waitForFunction((name) => sessionStorage.getItem(name) !== null, `draft/1/${NUMBER}/file`);
  assert.ok(!(await everything()).includes("Angefangen"));
  await page.reload();
  await page.waitForFunction(() => document.querySelector("#file").value === "Angefangen");
  await waitFor(say("sealed-reply[data-side=file]"), "Ihr Entwurf ist wieder da");
  await page.fill("#file", "Angefangen und weiter");
  await page.click("key-lock button");
  assert.equal(await page.inputValue("#file"), "");
  await unlock();
  await page.waitForFunction(() => document.querySelector("#file").value === "Angefangen und weiter");
  await page.fill("#file", "");
  await page.waitForFunction((name) => sessionStorage.getItem(name) === null, `draft/1/${NUMBER}/file`);
});

test("a text whose answer was lost is sent once", async () => {
  await aConversation();
  await openCase();
  const status = say("sealed-reply[data-side=office]");
  office.instead.push({ lost: "cut short", storeFirst: true });
  await send("office", "Einmal");
  await waitFor(status, "Keine Verbindung");
  assert.equal(office.theCase.parcels.length, 5);
  await page.click("sealed-reply[data-side=office] button");
  await waitFor(status, "Gesendet, und es gibt Neues");
  assert.equal(office.theCase.parcels.length, 5);
  // Without a single octet of an answer, Chromium posts once more on its own.
  office.instead.push({ lost: "cut off", storeFirst: true });
  await send("office", "Zweimal unterwegs");
  await waitFor(status, "Gesendet, und es gibt Neues");
  assert.equal(office.theCase.parcels.length, 6);
  await send("office", "Danach");
  await waitFor(text(7), "Danach");
});

test("refusals are said in the server's words, or in the page's", async () => {
  await aConversation();
  await openCase();
  const status = say("sealed-reply[data-side=office]");
  await page.click("sealed-reply[data-side=office] button");
  await waitFor(status, "Schreiben Sie zuerst etwas");
  office.instead.push({ status: 422, body: { error: "<b>Zu lang</b>" } }, { status: 422 }, { status: 503, body: { error: "x" } });
  await send("office", "Text");
  await waitFor(status, "<b>Zu lang</b>");
  await page.click("sealed-reply[data-side=office] button");
  await waitFor(status, "Nicht angenommen");
  await page.click("sealed-reply[data-side=office] button");
  await waitFor(status, "Gerade viel los");
  assert.equal(await page.inputValue("#office"), "Text");
});
