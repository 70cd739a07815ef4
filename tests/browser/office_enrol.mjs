// Enrolling in a real Chromium: a key, its recovery file, and what the server is told of them.
import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { FakeCase } from "./fake_office.mjs";
import { CASE, PASSPHRASE, REPORT, everything, formats, me, office, page, say, text, unlock, waitFor } from "./office_stage.mjs";

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
  process.on("exit", () => rmSync(path, { force: true }));
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
  await check(recovery);
  await page.locator("[data-step='4']").waitFor();
  assert.equal(await page.locator("[data-step='3']").isVisible(), false);
  assert.equal(office.posts.length, 0, "nothing was sent so far");
  office.instead.push({ status: 422, body: { error: "Jemand hat schon einen Schlüssel" } });
  await page.click("[data-step='4'] button");
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
  await page.click("[data-step='3'] button.button");
  await page.click("[data-step='4'] button");
  await page.waitForURL("**/cases");
  assert.ok(office.enrolled);
});
