// Holds the two drivers against a page that does everything a story must notice: a story that finds the console empty
// proves something only then.
//
//   node check_browsers.mjs WORK-FOLDER BROWSER
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { join } from "node:path";
import { open, until } from "./browsers.mjs";
import { keptBySite, watchNotes } from "./device_visit.mjs";
import { cpuSeconds } from "./processes.mjs";

const [work, browser] = process.argv.slice(2);
// Half a second and more for an interpreter, on a quick machine and undisturbed: what is counted is not the time.
const WORK = 20_000_000;
const SCRIPT = `
document.title = "scripts run";
console.error("said by the page");
setTimeout(() => { throw new Error("thrown by the page") }, 0);
const status = document.querySelector("[data-status]");
document.querySelector("button").addEventListener("click", async () => {
  status.textContent = "working";
  await new Promise((later) => setTimeout(later, 100));
  for (let at = 0; at < ${WORK}; at += 1) Math.sqrt(at);
  status.textContent = "";
  localStorage.setItem("a", "b");
  document.querySelector("output").textContent = "done";
});`;
const PAGE = `<!doctype html><title>no scripts</title><style>p { color: red }</style><noscript><p id="without"></p></noscript>
<p data-status></p><details><summary>more</summary><p id="folded">folded</p></details><textarea>before</textarea>
<input type="checkbox"><button>work</button><output></output><script src="/script.js"></script>`;
const POLICY = "default-src 'none'; script-src 'self'";
const server = createServer((request, response) => {
  const isScript = request.url === "/script.js";
  response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html; charset=utf-8", "content-security-policy": POLICY });
  response.end(isScript ? SCRIPT : PAGE);
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const url = `http://127.0.0.1:${server.address().port}/`;

for (const javascript of [true, false]) {
  const tab = await open({ browser, javascript, jit: false, profile: join(work, `${browser}-${javascript}`) });
  await tab.goto(url);
  assert.equal(await tab.evaluate(() => document.title), javascript ? "scripts run" : "no scripts");
  assert.equal(await tab.evaluate(() => document.querySelector("#without") !== null), !javascript);
  await tab.fill("textarea", "Zwei\nZeilen mit Größe");
  assert.equal(await tab.value("textarea"), "Zwei\nZeilen mit Größe", "typed in place of what stood there");
  await tab.check("[type=checkbox]");
  await tab.check("[type=checkbox]");
  assert.ok(await tab.isChecked("[type=checkbox]"), "checking twice leaves it checked");
  assert.equal(await tab.text("#folded"), "folded", "the text of what is folded is there all the same");
  const complaints = (await tab.complaints()).join("\n");
  assert.match(complaints, /inline style/, "a breach of the policy is noticed");
  if (javascript) await withScripts(tab, complaints);
  await tab.close();
}
server.closeAllConnections();
server.close();

async function withScripts(tab, complaints) {
  assert.match(complaints, /said by the page/, "so is what the page calls an error");
  assert.match(complaints, /thrown by the page/, "and what it throws");
  assert.equal(await tab.evaluate(() => typeof WebAssembly), "undefined", "without the JIT there is no WebAssembly");
  assert.deepEqual(await keptBySite(tab), []);
  const notes = await watchNotes(tab);
  const before = cpuSeconds(tab.pid);
  await tab.click("button");
  await until(tab, () => document.querySelector("output").textContent);
  assert.ok(cpuSeconds(tab.pid) - before > 0.2, "its work is counted");
  assert.deepEqual(await notes(), [["working"], ["working"]], "what it said meanwhile was seen");
  assert.deepEqual(await keptBySite(tab), ["localStorage"], "what it keeps is noticed");
}
