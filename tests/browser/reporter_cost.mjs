// What sealing a text report for three handlers costs a real Chromium, from the click to the receipt:
//
//   node reporter_cost.mjs SOURCES PACKAGES
//
// Prints milliseconds of processor time (of the page's own thread, and of its whole process) and of the wall clock, the
// middle of some runs, each on a page just loaded, with the engine's compilers and without (as in Tor Browser's "Safer").
// Ends with an error if more time is taken than is promised.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { FakeReporting } from "./fake_reporting.mjs";
import { formats as loadFormats, reporterScript } from "./office_bundle.mjs";

const FLAGS = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const TEXT = "Unser Team teilt Fotos. ".repeat(2);
const RUNS = 5;
/** Milliseconds of processor time. */
const PROMISED = { compiled: 300, interpreted: 5000 };

const [formats, script] = await Promise.all([loadFormats(), reporterScript()]);
const seeds = [1, 2, 3].map((octet) => new Uint8Array(32).fill(octet));
const readers = await Promise.all(seeds.map(async (seed, at) => ({ name: `Nr. ${at}`, recipient: await formats.recipientOf(seed) })));
const figures = { bundle: { raw: Buffer.byteLength(script), gzip: gzipSync(script, { level: 9 }).length } };
for (const [name, flags] of [["compiled", []], ["interpreted", ["--js-flags=--jitless"]]]) figures[name] = await measured(flags);
console.log(JSON.stringify(figures, null, 2));
for (const [name, most] of Object.entries(PROMISED)) assert.ok(figures[name].process <= most, `${name}: ${figures[name].process} ms`);

async function measured(flags) {
  const server = new FakeReporting(formats, readers, script);
  await server.open();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: [...FLAGS.split(" "), ...flags] });
  const runs = [];
  try {
    for (let run = 0; run < RUNS; run += 1) runs.push(await once(browser, server.url));
  } finally {
    await browser.close();
    server.close();
  }
  const middle = (name) => Math.round(runs.map((run) => run[name]).sort((a, b) => a - b)[Math.floor(RUNS / 2)]);
  return { thread: middle("thread"), process: middle("process"), wall: middle("wall") };
}

async function once(browser, baseURL) {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto("/report");
  await page.fill("#F14", TEXT);
  // The script has come and has what it needs.
  await page.waitForLoadState("networkidle");
  const now = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    const { value } = metrics.find((metric) => metric.name === "TaskDuration");
    return { thread: value * 1000, process: (await processTime(browser)), wall: performance.now() };
  };
  const before = await now();
  await page.click("button[name=send]");
  await page.locator("#case-key:not(:empty)").waitFor();
  const after = await now();
  await context.close();
  return Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]));
}

/** Processor time of all processes that show pages; the others rest. */
async function processTime(browser) {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  await devtools.detach();
  const ticks = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => {
    const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1].split(" ");
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, one) => sum + one, 0) * 10;
}
