// One small way to drive two browsers, so that a story runs in either:
//
//   const her = await open({ browser: "firefox", javascript: false, profile: "a/folder" });
//   await her.goto(url); await her.fill("[name=F14]", "…"); await her.click("[name=send]"); await her.close();
//
// A tab has: goto, reload, url, click, check, fill, attach, download, text, value, isChecked, evaluate, screenshot, complaints, close,
// and the pid of its browser. Each waits up to ten seconds for the element it is about. The functions below are made
// of these. The profile lies on disk, as a person's does.
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openChromium } from "./chromium_tab.mjs";
import { openFirefox } from "./firefox_tab.mjs";

const OPENERS = { chromium: openChromium, firefox: openFirefox };
const PATIENCE = 20_000;

/**
 * Opens a browser of its own with one tab. `profile` is a folder, which may not be there yet. Options: `javascript`
 * (whether pages may run scripts), `jit` (false: as at Tor Browser's level "Safer"), `locale`, `size` of
 * what is seen (of the whole window in Firefox), `proxy` (an address).
 */
export async function open({ browser, ...options }) {
  return OPENERS[browser](options);
}

/** Waits until a function that runs in the page returns something true, and returns that. */
export async function until(tab, work, argument, patience = PATIENCE) {
  for (const end = Date.now() + patience; ; await pause(30)) {
    const seen = await tab.evaluate(work, argument).catch(between);
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`in vain: ${work}, ${JSON.stringify(argument)}`);
  }
}

/** Waits until there is such an element, and it is visible. */
export async function visible(tab, selector, patience = PATIENCE) {
  const isShown = (selector) => [...document.querySelectorAll(selector)].some((one) => one.getClientRects().length > 0);
  await until(tab, isShown, selector, patience);
}

/** Waits until the address ends like this. */
export async function at(tab, ending, patience = PATIENCE) {
  for (const end = Date.now() + patience; !(await tab.url()).endsWith(ending); await pause(30)) {
    if (Date.now() > end) throw new Error(`at ${await tab.url()}, not at ${ending}`);
  }
}

/** Opens everything that is folded. */
export async function unfold(tab) {
  const folded = () => document.querySelectorAll("details:not([open])").length;
  while (await tab.evaluate(folded)) await tab.click("details:not([open]) > summary");
}

export async function shoot(tab, folder, name) {
  if (folder) await tab.screenshot(join(folder, `${name}.png`));
}

/** One page has gone and the next is not there yet: not a failure of what is waited for. */
function between(error) {
  const isBetween = /context was destroyed|navigat|no such window|unloaded|aborted|DiscardedBrowsingContext|null/i;
  if (!isBetween.test(`${error.name} ${error.message}`)) throw error;
  return undefined;
}
