// A passphrase changed in a real Chromium: with the old one, with the recovery file; and the password before it, where the
// server wants it once more.
import assert from "node:assert/strict";
import { writeFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { CASE, PASSPHRASE, REPORT, everything, formats, me, office, page, say, text, unlock, waitFor } from "./office_stage.mjs";

const ANOTHER = "vier ruhige Esel im Nebel";
const PATH = "/account/passphrase";
const first = () => say("[data-step='1']");
const second = () => say("[data-step='2']");
const proof = () => page.locator("form[data-proof]");

async function opens(passphrase) {
  const stock = new formats.age.Decrypter();
  stock.addPassphrase(passphrase);
  return (await stock.decrypt(formats.fromBase64(office.wrapped), "text")) === me.identity;
}

async function open(passphrase = PASSPHRASE) {
  await page.fill("#old", passphrase);
  await page.press("#old", "Enter");
}

async function choose(passphrase, repeated = passphrase) {
  await page.locator("[data-step='2']").waitFor({ timeout: 60_000 });
  await page.fill("#first", passphrase);
  await page.fill("#second", repeated);
  await page.press("#second", "Enter");
}

async function prove(password) {
  await proof().waitFor();
  await page.fill("#proof", password);
  await page.press("#proof", "Enter");
}

test("with the old passphrase the key gets another one, and stays the same key", async () => {
  await page.goto(PATH);
  await open("nicht die richtige Passphrase");
  await waitFor(first(), "öffnet den Schlüssel nicht");
  await open();
  await choose("123456789012");
  await waitFor(second(), "Zu leicht zu erraten");
  await choose("Berger-Lindenhof-2026");
  await waitFor(second(), "Enthält Ihren Namen");
  await choose(ANOTHER, `${ANOTHER}s`);
  await waitFor(second(), "stimmen nicht überein");
  assert.equal(office.wrapped, me.wrapped, "a weak one is refused: nothing was sent");
  await choose(ANOTHER);
  await page.waitForURL("**/account?done=passphrase", { timeout: 60_000 });
  assert.ok(await opens(ANOTHER));
  await assert.rejects(opens(PASSPHRASE));
  const kept = await everything();
  for (const secret of ["AGE-SECRET", PASSPHRASE, ANOTHER]) assert.ok(!kept.includes(secret));
  for (const { json } of office.posts) assert.deepEqual(Object.keys(json), ["wrapped"], "neither key nor passphrase is sent");

  await office.theCase.write("reporter", REPORT);
  await page.goto(CASE);
  await unlock();
  await waitFor(say("unlock-key"), "öffnet den Schlüssel nicht");
  await unlock(ANOTHER);
  await waitFor(text(1), "Erste Zeile");
});

test("a recovery file stands in for a forgotten passphrase, but no other key's", async () => {
  const path = join(tmpdir(), `siegelpost-account-${process.pid}.txt`);
  process.on("exit", () => rmSync(path, { force: true }));
  const other = await formats.age.generateHybridIdentity();
  await page.goto(PATH);
  const chooseFile = async (content) => {
    writeFileSync(path, content);
    await page.setInputFiles("#file", path);
    await page.click("[data-step='1'] button");
  };
  await page.click("[data-step='1'] button");
  assert.equal(await page.evaluate(() => document.activeElement.id), "old", "one of both is needed");
  await chooseFile("# leer\n");
  await waitFor(first(), "Darin steht kein Schlüssel");
  await chooseFile(`# Notiz\n${other}\n`);
  await waitFor(first(), "ein anderer Schlüssel");
  assert.ok(!(await page.locator("[data-step='2']").isVisible()));
  await chooseFile(`# Notiz\n${me.identity}\n`);
  await choose(ANOTHER);
  await page.waitForURL("**/account?done=passphrase", { timeout: 60_000 });
  assert.ok(await opens(ANOTHER));
});

test("the password is asked for first where it was typed too long ago, and nothing typed is lost", async () => {
  office.isProved = false;
  await page.goto(PATH);
  assert.ok(!(await page.locator("[data-step='1']").isVisible()));
  await prove("ein anderes");
  await waitFor(proof(), "Das ist nicht Ihr Passwort");
  assert.equal(await page.getAttribute("#proof", "aria-invalid"), "true");
  await prove(office.password);
  await page.locator("[data-step='1']").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "old");
  assert.equal(await page.inputValue("#proof"), "");
  // It runs out while somebody thinks of a passphrase.
  await open();
  await page.locator("[data-step='2']").waitFor({ timeout: 60_000 });
  office.isProved = false;
  await choose(ANOTHER);
  await proof().waitFor({ timeout: 60_000 });
  assert.ok(!(await page.locator("[data-step]:visible").count()));
  await prove(office.password);
  await page.waitForURL("**/account?done=passphrase", { timeout: 60_000 });
  assert.ok(await opens(ANOTHER));
});

test("a case asks for the password, too, and goes on where it was", async () => {
  await office.theCase.write("reporter", REPORT);
  await page.goto(CASE);
  office.isProved = false;
  await unlock();
  await prove("ein anderes");
  await waitFor(proof(), "Das ist nicht Ihr Passwort");
  await prove(office.password);
  await waitFor(text(1), "Erste Zeile");
});

test("what is no answer of ours is no key, no proof and no passphrase kept", async () => {
  await page.goto(PATH);
  await page.route("**/account/key", (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Anmelden</h1>" }));
  await open();
  await waitFor(first(), "Nicht angenommen");
  await page.unroute("**/account/key");
  await open();
  await page.route("**/account/passphrase", (route) => route.fulfill({ status: 200, contentType: "application/json", body: "{}" }));
  await choose(ANOTHER);
  await waitFor(second(), "Nicht angenommen");
  assert.equal(office.wrapped, me.wrapped);
  await page.unroute("**/account/passphrase");
  office.isProved = false;
  await choose(ANOTHER);
  await page.route("**/account/proof", (route) => route.fulfill({ status: 200, contentType: "application/json", body: "{}" }));
  await prove(office.password);
  await waitFor(proof(), "Nicht angenommen");
  await page.unroute("**/account/proof");
  await prove(office.password);
  await page.waitForURL("**/account?done=passphrase", { timeout: 60_000 });
});
