// The office's elements in a real Chromium, under the office's own policy: enrol, unlock, read, answer, lock.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { chromium } from "playwright-core";
import { FakeCase, FakeOffice, NUMBER } from "./fake_office.mjs";
import { formats as loadFormats, scripts } from "./office_bundle.mjs";

const PASSPHRASE = "birne regal wolke tasse";
const FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const INSECURE_HOST = "office.test";
const CASE = `/cases/${NUMBER}`;
const REPORT = {
  kind: "report",
  lang: "de",
  day: "2026-11-23",
  questionnaire: "messenger-incident",
  version: 1,
  answers: { F03: ["whatsapp", "signal"], F01: "selbst", F14: "Erste Zeile\nzweite Zeile\n\n<img src=x onerror=alert(1)>" },
};
const message = (text) => ({ kind: "message", lang: "de", day: "2026-11-23", text });
const reply = (text, author = "T. Okafor") => ({ kind: "reply", lang: "de", day: "2026-11-23", text, author });
const note = (text, author = "T. Okafor") => ({ kind: "note", lang: "de", day: "2026-11-23", text, author });

let browser, formats, bundle, me;
let office, context, page, complaints;

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

async function aConversation() {
  await office.theCase.write("reporter", REPORT);
  await office.theCase.write("office", reply("Guten Tag"));
  await office.theCase.write("file", note("Vorsicht"));
  await office.theCase.write("reporter", message("Danke"));
}

const say = (selector) => page.locator(selector).locator("[role=status]");
const text = (position) => page.locator(`sealed-text[data-position="${position}"]`);
const states = () => page.locator("sealed-text").evaluateAll((all) => all.map((one) => one.dataset.state));
const waitFor = (locator, words) => locator.filter({ hasText: words }).waitFor();
const everything = () => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));

async function unlock(passphrase = PASSPHRASE) {
  await page.fill("#passphrase", passphrase);
  await page.press("#passphrase", "Enter");
}

async function openCase() {
  await page.goto(CASE);
  await unlock();
  await waitFor(say("unlock-key"), "Der Schlüssel ist offen");
  await page.waitForFunction(() => [...document.querySelectorAll("sealed-text")].every((one) => one.dataset.state));
}

async function send(side, words) {
  await page.fill(`#${side}`, words);
  await page.click(`sealed-reply[data-side=${side}] button`);
}

/** Until the browser has told how far it has seen, or long enough for it to have. */
async function seenPosts(count) {
  for (let tries = 0; tries < 40; tries += 1) {
    const seen = office.posts.filter(({ path }) => path.endsWith("/seen")).map(({ json }) => json.position);
    if (seen.length >= count) return seen;
    await page.waitForTimeout(50);
  }
  return office.posts.filter(({ path }) => path.endsWith("/seen")).map(({ json }) => json.position);
}

test("enrolling makes a key, proves the recovery file, and the key opens a case", async () => {
  await page.goto("/enrol");
  const make = async (first, second = first) => {
    await page.fill("#first", first);
    await page.fill("#second", second);
    await page.press("#second", "Enter");
  };
  await make("kurz");
  await waitFor(say("[data-step='1']"), "Zu kurz");
  await make("Berger-Lindenhof-2026");
  await waitFor(page.locator("[data-strength]"), "Enthält Ihren Namen");
  assert.equal(await page.locator("meter").evaluate((meter) => meter.value), 1);
  await make(PASSPHRASE, `${PASSPHRASE}n`);
  await waitFor(say("[data-step='1']"), "stimmen nicht überein");
  assert.equal(await page.evaluate(() => document.activeElement.id), "second");

  await page.evaluate(() => {
    window.progress = new Set();
    const bar = document.querySelector("[data-step='1'] progress");
    new MutationObserver(() => window.progress.add(bar.value)).observe(bar, { attributes: true });
  });
  await make(PASSPHRASE);
  await page.locator("[data-step='2']").waitFor({ timeout: 60_000 });
  assert.ok((await page.evaluate(() => window.progress.size)) > 10, "progress was shown as it was made");
  assert.equal(await page.inputValue("#first"), "");
  assert.ok(await page.locator("[data-do=next]").isDisabled());
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-do=download]")]);
  assert.equal(download.suggestedFilename(), "siegelpost-recovery-key.txt");
  const path = join(tmpdir(), `siegelpost-recovery-${process.pid}.txt`);
  await download.saveAs(path);
  const recovery = readFileSync(path, "utf8");
  const identity = recovery.trim().split("\n").at(-1);
  assert.match(recovery, /^# Wiederherstellungsschlüssel\n# Offline aufbewahren\n# Anna Berger\nAGE-SECRET-KEY-PQ-1[0-9A-Z]+\n$/);

  await page.click("[data-do=next]");
  const check = async (content) => {
    writeFileSync(path, content);
    await page.setInputFiles("#file", path);
    await page.click("[data-step='3'] button.button");
  };
  await check("# leer\n");
  await waitFor(say("[data-step='3']"), "Darin steht kein Schlüssel");
  await check(recovery.replace(identity, me.identity));
  await waitFor(say("[data-step='3']"), "ein anderer Schlüssel");
  assert.equal(office.posts.length, 0, "nothing was sent before the file was proven");
  office.instead.push({ status: 422, body: { error: "Jemand hat schon einen Schlüssel" } });
  await check(recovery);
  await waitFor(say("[data-step='4']"), "Jemand hat schon einen Schlüssel");
  await page.click("[data-step='4'] button");
  await page.waitForURL("**/cases");

  const { recipient, wrapped } = office.enrolled;
  assert.equal(recipient, await formats.age.identityToRecipient(identity));
  const stock = new formats.age.Decrypter();
  stock.addPassphrase(PASSPHRASE);
  assert.equal(await stock.decrypt(formats.fromBase64(wrapped), "text"), identity);
  assert.ok(!(await everything()).includes("AGE-SECRET"));

  office.wrapped = wrapped;
  office.theCase = await FakeCase.for(formats, recipient);
  await office.theCase.write("reporter", REPORT);
  for (const key of ["j", "j", "j", "k"]) await page.keyboard.press(key);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${CASE}`);
  await unlock();
  await waitFor(text(1), "Erste Zeile");
});

test("a recovery line may be pasted instead", async () => {
  await page.goto("/enrol");
  await page.fill("#first", PASSPHRASE);
  await page.fill("#second", PASSPHRASE);
  await page.press("#second", "Enter");
  await page.locator("[data-step='2']").waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-do=download]")]);
  const line = readFileSync(await download.path(), "utf8").trim().split("\n").at(-1);
  await page.click("[data-do=next]");
  await page.click("[data-do=back]");
  await page.click("[data-do=next]");
  await page.fill("#line", `  ${line.toLowerCase()} `);
  await page.press("#line", "Enter");
  await page.waitForURL("**/cases");
  assert.ok(office.enrolled);
});

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

test("an open key survives a reload, never in the clear, and locking ends it", async () => {
  await aConversation();
  await openCase();
  await page.waitForFunction(() => sessionStorage.getItem("key/1") !== null);
  const seen = await seenPosts(1);
  await page.reload();
  await waitFor(text(4), "Danke");
  await waitFor(page.locator("key-lock"), "Schlüssel offen");
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
  await page.reload();
  await waitFor(page.locator("key-lock"), "Schlüssel gesperrt");
  await unlock();
  await waitFor(text(4), "Danke");
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
  const draft = await page.evaluate((name) => sessionStorage.getItem(name), `draft/1/${NUMBER}/office`);
  assert.equal(Buffer.from(await formats.openWith(me.seed, formats.fromBase64(draft))).toString(), "Ein langer Text");

  office.signedInAs = 2;
  office.session = "two";
  await page.click("sealed-reply[data-side=office] button");
  await waitFor(status, "Sie sind abgemeldet");
  assert.equal(office.theCase.parcels.length, 4, "a colleague's session does not send it");
  office.signedInAs = 1;
  await page.click("sealed-reply[data-side=office] button");
  await waitFor(text(5), "Ein langer Text");
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
