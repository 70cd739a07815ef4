// A case from its receipt to its closing in a real browser: a reporter without JavaScript, a handler with it. What the office
// finds and decides is sealed; the reporter reads what was done and why.
//
//   node casework_story.mjs DEMO.JSON [SCREENSHOT-FOLDER]
//
// Ends with an error at the first thing that is not as it should be.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [record, shots] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const [handler] = demo.staff;
const REPORT = "In der Gruppe lesen Ehemalige mit. Zitronenfalter-4711";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const shoot = async (page, name) => shots && (await page.screenshot({ path: join(shots, `casework-${name}.png`), fullPage: true }));

// H-25: the confirmation of receipt is in the mailbox before anybody has looked.
const visit = await browser.newContext({ javaScriptEnabled: false, locale: "de-DE", viewport: { width: 360, height: 740 }, baseURL: demo.public_url });
const phone = await visit.newPage();
await phone.goto("/");
await phone.click('form.topics button[value="0"]');
await phone.fill("#F14", REPORT);
await phone.click("button[name=send]");
const caseKey = (await phone.textContent("#case-key")).trim();
const comesBack = async () => {
  await phone.goto("/mailbox");
  if ((await phone.locator("[name=case_key]").count()) > 0) {
    await phone.fill("[name=case_key]", caseKey);
    await phone.click("main form .actions button:not([type=button])");
  }
  return phone.innerText("main");
};
assert.match(await comesBack(), /Wir haben Ihre Meldung erhalten und prüfen sie\./);
await shoot(phone, "mailbox-new");

const office = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 800 }, baseURL: demo.office_url });
const desk = await office.newPage();
const complaints = [];
desk.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
desk.on("pageerror", (error) => complaints.push(String(error)));
await desk.goto("/");
await desk.fill('[name="email"]', handler.email);
await desk.fill('[name="password"]', handler.password);
await desk.click("main form button");
await desk.waitForURL(/\/cases$/);
await desk.goto(new URL("/cases?view=open&sort=arrival", desk.url()).href);
await desk.click("tbody tr:first-child a");
await desk.fill("#passphrase", handler.passphrase);
await desk.click("[data-unlock] button");
await desk.waitForSelector('sealed-text[data-state="open"]');
assert.ok((await desk.textContent("sealed-case")).includes(REPORT));
await shoot(desk, "new");
const next = () => desk.innerText(".next");
const opens = async (state, count) =>
  desk.waitForFunction(([state, count]) => document.querySelectorAll(`sealed-text[data-state="${state}"]`).length >= count, ["open", count]);

// H-20: nobody begins without having said that they are not biased.
assert.match(await next(), /Zum ersten Mal ansehen/);
await desk.click(".next button");
assert.equal(await desk.evaluate(() => document.querySelector(".next input:invalid")?.getAttribute("name")), "unbiased");
await desk.check(".next [name=unbiased]");
await desk.click(".next button");
await desk.waitForSelector(".next a[href='#triage']");
await desk.waitForSelector('sealed-text[data-state="open"]');

// H-29: a question from a text of the organisation's, which is not sent before it is filled in.
await desk.click("details:has(sealed-reply[data-draft=office]) > summary");
await desk.selectOption("#template", "question");
await desk.click("reply-templates button");
assert.match(await desk.inputValue("#reply"), /Wir haben eine Rückfrage\..*\[Frage\]/);
await desk.click("sealed-reply[data-draft=office] .actions button");
await desk.waitForFunction(() => document.querySelector("sealed-reply[data-draft=office] [role=status]").textContent.includes("eckigen Klammern"));
await desk.fill("#reply", (await desk.inputValue("#reply")).replace("[Frage]", "Besteht die Gruppe noch?"));
await desk.click("sealed-reply[data-draft=office] .actions button");
await opens("open", 2);
await desk.waitForFunction(() => document.querySelector("aside").textContent.includes("erledigt"));

// Closing needs a triage: H-26, V-32.
await desk.click(".next a[href='#closing']");
const closing = desk.locator("sealed-form[data-form=closing]");
await closing.locator("[name=reason][value=C1_ABGESTELLT]").check();
await closing.locator("[name=found]").fill("Die Gruppe gab es.");
await closing.locator("[name=feedback][value=given]").check();
await closing.locator("[name=detriment][value=none]").check();
await closing.locator("[name=kept][value=three_years]").check();
await closing.locator("[data-send]").click();
// V-26: there is no feedback in the case.
await desk.waitForFunction(() => document.querySelector("sealed-form[data-form=closing] [role=status]").textContent.includes("keine Rückmeldung"));
await shoot(desk, "closing-refused");

// H-32, V-27: feedback has two parts, and is not sent with one.
await desk.click("details:has(sealed-reply[data-draft=feedback]) > summary");
await desk.fill("#feedback-measures", "Die Gruppe ist gelöscht, alle Teams nutzen den neuen Dienst.");
await desk.click("sealed-reply[data-draft=feedback] .actions button");
await desk.waitForFunction(() => document.querySelector("sealed-reply[data-draft=feedback] [role=status]").textContent.includes("Beide Teile"));
await desk.fill("#feedback-reasons", "Ehemalige konnten mitlesen.");
await desk.click("sealed-reply[data-draft=feedback] .actions button");
await opens("open", 3);
await closing.locator("[data-send]").click();
await desk.waitForFunction(() => document.querySelector("sealed-form[data-form=closing] [role=status]").textContent.includes("Ersteinschätzung"));

const triage = desk.locator("sealed-form[data-form=triage]");
await triage.locator("summary").first().click();
await shoot(desk, "triage-empty");
for (const [name, value] of [["conflict", "none"], ["scope", "SCOPE_DSGVO"], ["plausible", "yes"], ["breach", "probable"], ["breach_record", "registered"], ["retaliation", "low"], ["priority", "P1"]]) {
  await triage.locator(`[name="${name}"][value="${value}"]`).check();
}
await triage.locator("[name=plausible_reason]").fill("Zwei Menschen sagen dasselbe.");
await triage.locator("[name=breach_number]").fill("DP-2026-3");
await triage.locator("[data-send]").click();
await opens("open", 4);
// H-41: the card says what stands in the case, until somebody says otherwise; it is no part of the sealed record.
const card = () => desk.evaluate(() => Object.fromEntries(new FormData(document.querySelector("form[data-card]"))));
await desk.waitForFunction(() => document.querySelector("#card-breach").value === "yes");
const proposed = await card();
assert.deepEqual([proposed.reason, proposed.scope, proposed.retaliation, proposed.anonymous, proposed.measure_training], ["confirmed", "data_protection", "no", "", undefined]);
await closing.locator("#card-anonymous").selectOption("yes");
await closing.locator("#card-scope").selectOption("internal");
await closing.locator("[name=found]").fill("Die Gruppe gab es noch.");
assert.deepEqual([(await card()).anonymous, (await card()).scope, (await card()).reason], ["yes", "internal", "confirmed"]);
await shoot(desk, "closing-card");
await closing.locator("[data-send]").click();
await desk.waitForFunction(() => document.querySelector(".next")?.textContent.includes("Aufbewahren"));
await shoot(desk, "closed");

// The reporter reads what was done and why; nothing is overdue.
const mailbox = await comesBack();
for (const said of ["Abgeschlossen", "Die Gruppe ist gelöscht", "Ehemalige konnten mitlesen.", "Besteht die Gruppe noch?"]) assert.ok(mailbox.includes(said), `${said}: ${mailbox}`);
assert.ok(!mailbox.includes("fehlt noch") && !mailbox.includes("DP-2026-3") && !mailbox.includes("Zwei Menschen"), mailbox);
await shoot(phone, "mailbox-closed");
await phone.fill("[name=message]", "Danke. Es gibt aber schon eine neue Gruppe.");
await phone.click('form[action="/mailbox/message"] button');

// V-23: a message on a closed case waits for a decision.
await desk.reload();
await desk.waitForSelector('.next button[value="reopen-anew"]');
await opens("open", 6);
await shoot(desk, "decide");
await desk.click('.next button[value="reopen-anew"]');
await desk.waitForFunction(() => document.querySelector(".next")?.textContent.includes("Eingang bestätigen"));
assert.deepEqual(complaints, [], "the browser has nothing to complain about");
await browser.close();
