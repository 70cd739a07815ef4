// Looking through cases on the real server: found in the tab, and never asked for.
//
//   node search_story.mjs DEMO.JSON
//
// Ends with an error at the first thing that is not as it should be.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const demo = JSON.parse(readFileSync(process.argv[2], "utf8"));
const [handler] = demo.staff;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const visit = await browser.newContext({ javaScriptEnabled: false, locale: "de-DE", baseURL: demo.public_url });
const phone = await visit.newPage();
await phone.goto("/");
await phone.click('form.topics button[value="0"]');
await phone.fill("#F14", "Der Zitronenfalter\nsaß im Büro.");
await phone.click("button[name=send]");
await phone.waitForSelector("#case-key");

const office = await browser.newContext({ locale: "de-DE", baseURL: demo.office_url });
const desk = await office.newPage();
desk.setDefaultTimeout(120_000);
const [complaints, asked] = [[], []];
desk.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
desk.on("pageerror", (error) => complaints.push(String(error)));
desk.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
await desk.goto("/");
await desk.fill('[name="email"]', handler.email);
await desk.fill('[name="password"]', handler.password);
await desk.click("main form button");
await desk.waitForURL(/\/cases$/);
await desk.goto("/cases?view=open&sort=arrival");
const number = await desk.textContent("tbody tr:first-child a");
await desk.click('a[href="/cases/search"]');
await desk.fill("#passphrase", handler.passphrase);
await desk.click("[data-unlock] button");
await desk.waitForFunction(() => !document.querySelector("#words-sought").disabled);
const search = async (words) => {
  await desk.fill("#words-sought", words);
  await desk.press("#words-sought", "Enter");
  await desk.waitForFunction(() => !document.querySelector("case-search").hasAttribute("data-busy"));
  return desk.innerText("case-search [role=status]");
};
assert.match(await search("zitronenFALTER buero"), /In 1 Fall gefunden\.$/);
assert.equal(await desk.textContent("[data-found] h3 a"), number);
assert.deepEqual(await desk.locator("[data-found] mark").allTextContents(), ["Zitronenfalter", "Büro"]);
const total = Number(await desk.getAttribute("case-search", "data-total"));
assert.ok(total > 8, "the demo has cases enough");
assert.equal(await desk.textContent("[data-count]"), `${total} von ${total} Fällen`);
assert.equal(asked.filter((one) => one.includes("/sealed")).length, total, "each is asked for once");
// What was chosen, and what handlers have noted in forms, is found as it reads.
assert.match(await search("WhatsApp"), /gefunden\.$/);
// Cases in which something was asked for, answered by a button, or removed are looked through to their end.
assert.match(await search("Beruf genannt"), /In 1 Fall gefunden\.$/);
assert.equal(await desk.textContent("[data-count]"), `${total} von ${total} Fällen`);
assert.match(await search(number.slice(0, 9)), /gefunden\.$/);
assert.ok(!asked.some((one) => /falter|b%C3%BCro|buero|whatsapp/i.test(one)), "the words are in no request");
await desk.click("[data-found] h3 a");
await desk.waitForSelector('sealed-text[data-state="open"]');
await desk.goBack();
assert.equal(await desk.locator("[data-found] > li").count(), 0, "nothing of it comes back");
assert.equal(await desk.inputValue("#words-sought"), "");
assert.deepEqual(complaints, [], "the browser has nothing to complain about");
await browser.close();
