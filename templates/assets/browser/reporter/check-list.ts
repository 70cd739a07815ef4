import { fromBase64 } from "../format/bytes.ts";
import { checkWords } from "../format/check-words.ts";
import type { Entry, Opened } from "./mailbox-page.ts";

/** Fills the list of check words: by the newest, noted down, a reporter notices that something was taken away. */
export function showCheckWords(mailbox: HTMLElement, seed: Uint8Array, entries: readonly Entry[], opened: readonly Opened[]): void {
  const details = mailbox.querySelector<HTMLElement>("details[data-check]");
  const list = (details?.dataset["check"] ?? "").split(" ");
  const items = entries.flatMap(({ item }, at) => {
    const { link } = opened[at] ?? {};
    if (link === undefined || link.digest === "") return [];
    const [line, strong] = [document.createElement("li"), document.createElement("strong")];
    strong.textContent = checkWords(seed, fromBase64(link.digest), list).join(" ");
    line.append(`${item.querySelector("header > span")?.textContent ?? ""}: `, strong);
    return [line];
  });
  details?.querySelector("ol")?.replaceChildren(...items);
}
