// The main story in a real browser: a reporter without JavaScript, a handler with it.
//
//   node main_story.mjs DEMO.JSON WORK-FOLDER [SCREENSHOT-FOLDER]
//
// Ends with an error at the first thing that is not as it should be.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [record, work, shots] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const handler = demo.staff[0];
const launch = {
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
};
const REPORT = "Unser Team teilt Fotos der Klienten in einer privaten WhatsApp-Gruppe. Zitronenfalter-4711";
const QUESTION = "Besteht die Gruppe noch? Kolibri-0815";
const NOTE = "§ 201a StGB prüfen. Nachtigall-1234";
const ANSWER = "Ja, auch eine frühere Kollegin ist noch darin. Libelle-2357";

const shoot = async (page, name) => {
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
};

// A profile of its own, on disk as a person's would be, and no script runs.
const profile = join(work, "reporter-profile");
const openReporter = () =>
  chromium.launchPersistentContext(profile, { ...launch, javaScriptEnabled: false, locale: "de-DE", viewport: { width: 1000, height: 900 } });

let reporter = await openReporter();
let page = reporter.pages()[0] ?? (await reporter.newPage());
const requests = [];
page.on("request", (request) => requests.push(new URL(request.url()).pathname));
await page.goto(demo.public_url);
await shoot(page, "start");
await page.click('form.topics button[value="0"]');
await page.waitForSelector("#F14");
requests.length = 0;
await page.goto(`${demo.public_url}/report`);
assert.ok(requests.length <= 2, `the form takes ${requests.length} requests: ${requests}`);
await page.fill('[name="F14"]', REPORT);
const folded = page.locator("details:not([open]) > summary");
while (await folded.count()) await folded.first().click();
await page.check('[name="F03"][value="whatsapp"]');
await page.check('[name="F04"][value="privat"]');
await shoot(page, "report");
await page.click('button[name="language"][value="en"]');
assert.equal(await page.inputValue('[name="F14"]'), REPORT, "changing the language keeps what was typed");
assert.ok(await page.isChecked('[name="F03"][value="whatsapp"]'), "and what was chosen");
await page.click('button[name="language"][value="de"]');
await page.click('button[name="send"]');
const caseKey = (await page.textContent("#case-key")).trim();
assert.match(caseKey, /^([a-z0-9]{4} ){7}[a-z0-9]{4}$/);
await shoot(page, "receipt");
await page.reload();
assert.equal((await page.textContent("#case-key")).trim(), caseKey, "sent again by reloading: the same receipt");
await reporter.close();

const browser = await chromium.launch(launch);
const office = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 900 } });
const desk = await office.newPage();
const complaints = [];
desk.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
desk.on("pageerror", (error) => complaints.push(String(error)));
await desk.goto(demo.office_url);
await shoot(desk, "sign-in");
await desk.fill('[name="email"]', handler.email);
await desk.fill('[name="password"]', handler.password);
await desk.click('main button[type="submit"], main form button');
await desk.waitForURL(/\/cases$/);
await shoot(desk, "cases");
await desk.goto(new URL("/cases?view=open&sort=arrival", desk.url()).href);
await desk.click("tbody tr:first-child a");
await desk.waitForSelector("#passphrase");
await shoot(desk, "case-locked");
await desk.fill("#passphrase", "a wrong passphrase");
await desk.click("[data-unlock] button");
await desk.waitForFunction(() => document.querySelector("#passphrase").getAttribute("aria-invalid") === "true");
await desk.fill("#passphrase", handler.passphrase);
await desk.click("[data-unlock] button");
await desk.waitForSelector('sealed-text[data-state="open"]');
assert.ok((await desk.textContent("sealed-case")).includes(REPORT));
await shoot(desk, "case");
await desk.click("details:has(sealed-reply[data-draft=office]) > summary");
await desk.fill('sealed-reply[data-draft="office"] textarea', QUESTION);
await desk.click('sealed-reply[data-draft="office"] .actions button');
await desk.waitForSelector('sealed-text[data-side="office"][data-state="open"]');
await desk.click("details:has(sealed-reply[data-side=file]) > summary");
await desk.fill('sealed-reply[data-draft="file"] textarea', NOTE);
await desk.click('sealed-reply[data-draft="file"] button');
await desk.waitForSelector('sealed-text[data-side="file"][data-state="open"]');
await desk.reload();
await desk.waitForSelector('sealed-text[data-side="file"][data-state="open"]', { timeout: 10_000 });
assert.ok((await desk.textContent("sealed-case")).includes(NOTE), "the key stays open when the page is loaded again");
await shoot(desk, "case-answered");

// She comes back: another day, the same machine, nothing but the paper.
reporter = await openReporter();
page = reporter.pages()[0] ?? (await reporter.newPage());
await page.goto(`${demo.public_url}/mailbox`);
const mistyped = caseKey.startsWith("q") ? `p${caseKey.slice(1)}` : `q${caseKey.slice(1)}`;
await page.fill('[name="case_key"]', mistyped);
await page.click('main form .actions button:not([type=button])');
await shoot(page, "mailbox-mistyped");
assert.equal(await page.inputValue('[name="case_key"]'), mistyped, "a mistyped key stands there to be mended");
await page.fill('[name="case_key"]', caseKey.replaceAll(" ", "-").toUpperCase());
await page.click('main form .actions button:not([type=button])');
const mailbox = await page.textContent("main");
assert.ok(mailbox.includes(QUESTION) && mailbox.includes(REPORT), "she reads the question and her report");
assert.ok(!mailbox.includes("Nachtigall"), "the note is for the office alone");
await page.fill('[name="message"]', ANSWER);
await page.click('form[action="/mailbox/message"] button');
assert.ok((await page.textContent("main")).includes(ANSWER));
await shoot(page, "mailbox");
await page.click('form[action="/mailbox/leave"] button');
await shoot(page, "left");
await page.goto(`${demo.public_url}/mailbox`);
assert.ok(!(await page.textContent("main")).includes("Libelle"), "left is left");
await reporter.close();

await desk.reload();
await desk.waitForSelector('sealed-text[data-side="reporter"][data-seq="2"][data-state="open"]');
assert.ok((await desk.textContent("sealed-case")).includes(ANSWER));
assert.deepEqual(complaints, [], "the browser has nothing to complain about");
await browser.close();

// What a finder of her machine would find.
const needles = [caseKey, caseKey.replaceAll(" ", ""), caseKey.replaceAll(" ", "+"), caseKey.replaceAll(" ", "%20"), mistyped, "Zitronenfalter", "Kolibri", "Libelle"];
const files = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : entry.isFile() ? [path] : [];
  });
let bytes = 0;
for (const file of files(profile)) {
  const content = readFileSync(file);
  bytes += statSync(file).size;
  for (const needle of needles) {
    for (const encoding of ["utf8", "utf16le"]) {
      assert.ok(!content.includes(Buffer.from(needle, encoding)), `${file} holds ${needle}`);
    }
  }
}
assert.ok(bytes > 100_000, "the profile is a real one");
console.log(JSON.stringify({ bytes }));
