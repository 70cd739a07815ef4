// What a browser with a profile on disk keeps of a visit in which everything was sealed and opened in it: the addresses
// of the pages, and nothing that was typed, shown or opened.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { FakeReporting } from "./fake_reporting.mjs";
import { formats as loadFormats, reporterScript } from "./office_bundle.mjs";

const FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const [REPORT, MESSAGE, MISTYPED] = ["Zitronenfalter-4711", "Libelle-2357", "Kolibri-0815"];
const profile = mkdtempSync(join(tmpdir(), "siegelpost-traces-"));
let context, formats, server;

before(async () => {
  const loaded = await Promise.all([loadFormats(), reporterScript()]);
  formats = loaded[0];
  const recipient = await formats.recipientOf(new Uint8Array(32).fill(1));
  server = new FakeReporting(formats, [{ name: "A. Berger", recipient }], loaded[1]);
  await server.open();
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  context = await chromium.launchPersistentContext(profile, { executablePath, args: FLAGS.split(" "), baseURL: server.url });
});
after(async () => {
  await context?.close();
  server?.close();
  rmSync(profile, { recursive: true, force: true });
});

test("the profile on disk holds neither words nor case key nor token", async () => {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto("/report");
  await page.fill("#F14", REPORT);
  await page.click("button[name=language][value=en]");
  await page.getByText("Melden en").waitFor();
  await page.click("button[name=send]");
  await page.locator("#case-key:not(:empty)").waitFor();
  const caseKey = await page.textContent("#case-key");
  await page.goto("/mailbox");
  await page.fill("#k", MISTYPED);
  await page.press("#k", "Enter");
  await page.locator(".error").waitFor();
  await page.fill("#k", caseKey);
  await page.press("#k", "Enter");
  await page.getByText(REPORT).waitFor();
  await page.fill("#m", MESSAGE);
  await page.click("form[data-message] button");
  await page.locator(".talk").getByText(MESSAGE).waitFor();
  await page.goto("/report");
  // Ended as by its user: everything that will ever be on disk is there then.
  await context.close();
  context = undefined;

  const key = formats.readCaseKey(caseKey);
  const token = formats.mailboxToken(key);
  const texts = [REPORT, MESSAGE, MISTYPED, caseKey, caseKey.replaceAll(" ", ""), caseKey.replaceAll(" ", "+"), formats.toBase64(token), Buffer.from(key).toString("hex"), Buffer.from(token).toString("hex")];
  const secrets = [...texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, "utf16le")]), Buffer.from(key), Buffer.from(token)];
  const files = readdirSync(profile, { recursive: true }).map((name) => join(profile, name)).filter((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
  const contents = files.map((name) => [name, readFileSync(name)]);
  const found = contents.filter(([, content]) => secrets.some((secret) => content.includes(secret)));
  assert.deepEqual(found.map(([name]) => name.slice(profile.length)), []);
  assert.ok(contents.some(([, content]) => content.includes(`${server.url}/mailbox`)), "the search finds what is there: the visit");
});
