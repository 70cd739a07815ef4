// What a handler does in the office, in either browser, again and again.
import { at, until, visible } from "./browsers.mjs";

const SLOW = 60_000;

export async function signIn(desk, demo, handler = demo.staff[0]) {
  await desk.goto(demo.office_url);
  await desk.fill('[name="email"]', handler.email);
  await desk.fill('[name="password"]', handler.password);
  await desk.click("main form button");
  await at(desk, "/cases");
  // Whatever is due, and the newest on top.
  await desk.goto(`${demo.office_url}/cases?view=open&sort=arrival`);
}

/** Opens the case on top of the list; with the passphrase, if the key is not open yet in this tab. */
export async function openNewest(desk, passphrase) {
  await desk.click("tbody tr:first-child a");
  if (passphrase) {
    await visible(desk, "#passphrase");
    await desk.fill("#passphrase", passphrase);
    await desk.click("[data-unlock] button");
  }
  await opened(desk);
}

/** Waits until every text of the case has been tried, and returns what they say together. */
export async function opened(desk) {
  const tried = () => {
    const texts = [...document.querySelectorAll("sealed-text")];
    return texts.length > 0 && texts.every((one) => one.dataset.state);
  };
  await until(desk, tried, undefined, SLOW);
  return desk.text("sealed-case");
}

/** Writes to the reporter ("office") or for the office alone ("file"). */
export async function write(desk, side, words) {
  const count = (side) => document.querySelectorAll(`sealed-text[data-side="${side}"][data-state="open"]`).length;
  const before = await desk.evaluate(count, side);
  const folded = `details:not([open]):has(sealed-reply[data-draft=${side}]) > summary`;
  if (await desk.evaluate((folded) => document.querySelector(folded) !== null, folded)) await desk.click(folded);
  await desk.fill(`sealed-reply[data-draft="${side}"] textarea`, words);
  await desk.click(`sealed-reply[data-draft="${side}"] .actions button`);
  const oneMore = ({ side, before }) => document.querySelectorAll(`sealed-text[data-side="${side}"][data-state="open"]`).length > before;
  await until(desk, oneMore, { side, before });
}
