import { showCaseKey } from "../format/case-key.ts";
import { whenLeaving } from "./leaving.ts";
import { readFromTop, takeOverMain } from "./take-over.ts";

/** By name: who can read a report, and who was kept out. */
export interface Readers {
  readonly names: readonly string[];
  readonly takenOut: readonly string[];
}

/** Shows the receipt of `page` in the place of the form, with the case key that only this page knows. */
export function showReceipt(page: Document, caseKey: Uint8Array, notices: readonly string[], readers?: Readers): void {
  const main = takeOverMain(page);
  const place = main.querySelector("#case-key");
  if (place === null) throw new Error("a receipt without a place for the case key");
  place.textContent = showCaseKey(caseKey);
  for (const notice of main.querySelectorAll<HTMLElement>("[data-notice]")) {
    notice.hidden = !notices.includes(notice.dataset["notice"] ?? "");
  }
  if (readers) {
    list(main.querySelector<HTMLElement>("[data-can-read]"), readers.names);
    list(main.querySelector<HTMLElement>("[data-taken-out]"), readers.takenOut);
  }
  // The key is nowhere but here: whatever the receipt leads to opens beside it.
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]:not(.leave, .skip)")) {
    link.target = "_blank";
    link.rel = "noopener";
  }
  // They belonged to the form.
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[name=language]")) button.hidden = true;
  const callOff = whenLeaving(() => place.replaceChildren());
  // The mailbox that is opened from here takes the receipt's place, and looks after itself.
  new MutationObserver((_, observer) => {
    if (place.isConnected) return;
    observer.disconnect();
    callOff();
  }).observe(document.body, { childList: true });
  readFromTop();
}

/** Fills the first list of a place, which is hidden as long as there is nothing in it. */
function list(place: HTMLElement | null, names: readonly string[]): void {
  const items = names.map((name) => {
    const item = document.createElement("li");
    item.textContent = name;
    return item;
  });
  place?.querySelector("[data-names]")?.replaceChildren(...items);
  if (place) place.hidden = names.length === 0;
}
