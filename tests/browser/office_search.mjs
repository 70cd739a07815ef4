// Looking through cases in a real Chromium: what is looked for leaves the tab neither in an address nor in a request, and what was
// found goes with the key. The third argument is a file with the page as the server renders it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { FakeCase } from "./fake_office.mjs";
import { everything, formats, me, message, note, office, page, PASSPHRASE, REPORT, reply, waitFor } from "./office_stage.mjs";
import { searchPage } from "./office_pages.mjs";

const [main] = readFileSync(process.argv[4], "utf8").match(/<main id="main">.*?<\/main>/s);
const status = () => page.locator("case-search [role=status]");
const results = () => page.locator("[data-found] > li");

async function aCase(number, entries, state = "new") {
  const made = await FakeCase.for(formats, me.recipient);
  for (const [side, document] of entries) await made.write(side, document);
  office.cases.push(Object.assign(made, { number, state }));
  return made;
}

beforeEach(() => (office.options = { search: searchPage(main) }));

async function openSearch() {
  await page.goto("/cases/search");
  await page.fill("#passphrase", PASSPHRASE);
  await page.press("#passphrase", "Enter");
  await page.waitForFunction(() => !document.querySelector("#words-sought").disabled);
}

async function search(words) {
  await page.fill("#words-sought", words);
  await page.press("#words-sought", "Enter");
}

test("words are found in every case, part by part, and asked for nowhere", async () => {
  const form = { kind: "form", lang: "de", day: "2026-11-23", form: "triage", version: 1, answers: { plausible_reason: "Der Zitronenfalter saß dort." }, author: "T. Okafor" };
  await aCase("2026-10000", [["reporter", REPORT], ["office", reply("Guten Tag")], ["file", form], ["reporter", message("Nichts Neues")], ["file", note("<b>Zitronenfalter</b> im Büro von Müller")]]);
  await aCase("2026-20000", [["reporter", message("Etwas anderes")]]);
  await aCase("2026-30000", [["reporter", message("Ein zitronenfalter")]], "in_work");
  await aCase("2026-K7QW-3XMP", [["reporter", message("Zitronenfalter, lange her")]], "closed");
  await openSearch();
  await search("ZITRONENfalter");
  await waitFor(status(), "In 3 Fällen gefunden.");
  assert.deepEqual(await results().locator("h3 a").allTextContents(), ["2026-10000", "2026-30000", "2026-K7QW-3XMP"]);
  assert.deepEqual(await page.locator("[data-found] mark").allTextContents(), ["Zitronenfalter", "Zitronenfalter", "zitronenfalter", "Zitronenfalter"]);
  const first = await results().first().textContent();
  assert.ok(first.includes("<b>Zitronenfalter</b> im Büro") && first.includes("23. November 2026") && first.includes("neu"), first);
  assert.equal(await page.locator("[data-found] b").count(), 0, "what somebody wrote is text");
  assert.match(await page.locator("[data-count]").textContent(), /^4 von 42 Fällen$/);
  assert.ok(office.searched.includes("2026-10000 after=2") && office.searched.includes("closed=true&after="), office.searched.join("\n"));
  // Neither in an address nor in a body nor in what the browser keeps.
  const left = [...office.searched, ...office.posts.map((post) => JSON.stringify(post)), page.url(), await everything()].join("\n");
  assert.ok(!/falter/i.test(left), left);
  await search("mueller büro");
  await waitFor(status(), "In 1 Fall gefunden.");
  assert.deepEqual(await page.locator("[data-found] mark").allTextContents(), ["Büro", "Müller"]);
  await search("2026-k7qw");
  await waitFor(status(), "In 1 Fall gefunden.");
  await waitFor(results(), "Die Fallnummer passt.");
  await search("Nachtpfauenauge");
  await waitFor(status(), "Nichts gefunden.");
  await search("x");
  await waitFor(status(), "mindestens zwei");
});

test("a search is cancelled, and goes with the key and with the page", async () => {
  for (let at = 0; at < 30; at += 1) await aCase(`2026-${10_000 + at}`, [["reporter", message("Zitronenfalter")]]);
  await openSearch();
  await search("falter");
  await page.locator("[data-found] > li").first().waitFor();
  await page.click("[data-cancel]");
  await waitFor(status(), "Abgebrochen.");
  const asked = office.searched.length;
  assert.ok((await results().count()) < 30 && asked < 60);
  await page.waitForTimeout(300);
  assert.ok(office.searched.length <= asked + 1, "nothing more is asked for");
  assert.ok((await results().count()) > 0, "what was found stays");
  await page.click("key-lock button");
  assert.equal(await results().count(), 0);
  assert.equal(await page.inputValue("#words-sought"), "");
  assert.ok(await page.locator("#words-sought").isDisabled());
});

test("what does not open is counted, what is gone is passed over, and a server that is busy is asked again", async () => {
  const strange = await aCase("2026-10000", [["reporter", message("Falter")]]);
  strange.slot = formats.toBase64(new Uint8Array(2000));
  (await aCase("2026-20000", [["reporter", message("Falter")]])).trouble = [404];
  (await aCase("2026-30000", [["reporter", message("Falter")]])).trouble = [503];
  const broken = await aCase("2026-40000", [["reporter", message("Falter")]]);
  broken.parcels.push({ side: "office", seq: 1, position: 2, stored: broken.parcels[0].stored });
  await openSearch();
  await search("falter");
  await waitFor(status(), "In 2 Fällen gefunden. 2 Einträge ließen sich nicht öffnen.");
});

test("a session that has ended and a server that is gone are told, and what was found stays", async () => {
  await aCase("2026-10000", [["reporter", message("Falter")]]);
  const second = await aCase("2026-20000", [["reporter", message("Falter")]]);
  second.trouble = [401, 500];
  await openSearch();
  await search("falter");
  await waitFor(status(), "Sie sind abgemeldet.");
  assert.equal(await results().count(), 1);
  await search("falter");
  await waitFor(status(), "Der Server antwortet nicht mehr.");
  assert.equal(await results().count(), 1);
});
