import { heldKey } from "../keys/held-key.ts";

/** From this width on, a field that takes the focus by itself brings up no keyboard over half of the page. */
const DESKTOP = "(min-width: 52rem)";

/** Goes on where the reading begins: with what is new in a case, or with its history. */
export function readHere(): void {
  const fresh = document.querySelector<HTMLElement>("sealed-case .talk > .new");
  const start = fresh ?? document.querySelector<HTMLElement>("sealed-case .talk") ?? document.querySelector<HTMLElement>("main");
  if (start === null) return;
  start.tabIndex = -1;
  start.focus({ preventScroll: true });
  fresh?.scrollIntoView({ block: "start" });
}

/** Where a page begins on which nothing has the focus yet: with the passphrase, or with what is new. */
export function beginHere(): void {
  if (document.activeElement !== document.body) return;
  if (heldKey.key !== undefined) {
    if (document.querySelector("sealed-case .talk > .new")) readHere();
  } else if (matchMedia(DESKTOP).matches) {
    document.querySelector<HTMLElement>("unlock-key form:not([hidden]) input[type=password]")?.focus({ preventScroll: true });
  }
}
