import { isTyping } from "./case-keys.ts";
import type { UnlockHere } from "./elements/unlock-here.ts";
import { heldKey } from "./keys/held-key.ts";

/** After `g`, a letter leads to a view. */
const VIEWS: Readonly<Record<string, string>> = { h: "/cases?view=today", o: "/cases?view=open", w: "/cases?view=our-turn", m: "/cases?view=mine" };
/** What a letter does by itself. */
const LINKS: Readonly<Record<string, string>> = { x: "/cases?view=unread", "/": "/cases/search", "?": "/keys" };
/** How long `g` waits for its letter, in milliseconds. */
const PATIENCE = 1500;

/**
 * j and k walk the list of cases by its links; Enter then opens one, as it does any link, and so does o. Further letters lead to views,
 * unlock and lock. Only where nothing is being typed, and never together with other keys.
 */
export function workListByKeys(): void {
  let wentAt = -Infinity;
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const view = event.timeStamp - wentAt < PATIENCE ? VIEWS[event.key] : undefined;
    wentAt = event.key === "g" ? event.timeStamp : -Infinity;
    const target = view ?? LINKS[event.key];
    if (target !== undefined) {
      event.preventDefault();
      location.assign(target);
    } else if (event.key === "j" || event.key === "k") walk(event.key === "j" ? 1 : -1);
    else if (event.key === "o") focused()?.click();
    else if (event.key === "u" && heldKey.key === undefined) {
      event.preventDefault();
      document.querySelector<UnlockHere>("unlock-here")?.unfold();
    } else if (event.key === "l" && heldKey.key !== undefined) heldKey.lock();
  });
}

function walk(step: 1 | -1): void {
  const all = links();
  const now = focused();
  const at = now === undefined ? -1 : all.indexOf(now);
  const next = at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step;
  all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
}

/** The link of the row in which the focus is. */
const focused = (): HTMLAnchorElement | undefined => links().find((link) => link.closest("tr")?.contains(document.activeElement) === true);

const links = (): HTMLAnchorElement[] =>
  [...document.querySelectorAll("main tbody tr")].flatMap((row) => row.querySelector<HTMLAnchorElement>("a[href]") ?? []);
