// What both cost scripts do: a page of a script's own on a port of its own, and a button that is pressed and waited for.
import { createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { cpuSeconds } from "./processes.mjs";

/** Milliseconds in which a page just loaded comes to rest. */
const SETTLING = 500;
const PATIENCE = 60_000;

/** Presses the button and waits in the page itself, so that nothing is asked of the browser meanwhile. Milliseconds. */
export async function pressed(tab, button, done) {
  await pause(SETTLING);
  const before = cpuSeconds(tab.pid);
  const wall = await tab.evaluate(pressAndWait, [button, done, PATIENCE]);
  return { cpu: Math.round((cpuSeconds(tab.pid) - before) * 1000), wall: Math.round(wall) };
}

/** Runs in the page. */
function pressAndWait([button, done, patience]) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const watcher = new MutationObserver(() => {
      if (document.querySelector(done)) resolve(performance.now() - began);
    });
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    setTimeout(() => reject(new Error(`${done} did not come`)), patience);
    document.querySelector(button).click();
  });
}

/** Serves a page with this body, and this script as its own. */
export async function serve(body, script) {
  const html = `<!doctype html><title>bare</title>${body}
<script type="module" src="/bare.js"></script>`;
  const server = createServer((request, response) => {
    const isScript = request.url === "/bare.js";
    response.writeHead(isScript || request.url === "/" ? 200 : 404, { "content-type": isScript ? "text/javascript" : "text/html; charset=utf-8" });
    response.end(isScript ? script : html);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}

/** The middle of what the runs took. */
export const middle = (runs, of) => runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
