import type { Entry, Part, Wrong } from "../export/entry.ts";
import type { Side } from "../format/parcel.ts";
import type { SealedCase } from "./sealed-case.ts";
import type { SealedText } from "./sealed-text.ts";

/** The entries of a case as they stand opened on the page, in their order; those that were never opened are left out. */
export function entriesOf(home: SealedCase): Entry[] {
  const texts = [...home.querySelectorAll<SealedText>("sealed-text")].sort((a, b) => a.position - b.position);
  return texts.flatMap((text) => entryOf(text) ?? []);
}

function entryOf(text: SealedText): Entry | undefined {
  const { link, json } = text.told;
  if (link === undefined) return undefined;
  const { side, seq, digest, previous } = link;
  // What does not open and is shown all the same is gone by right.
  const trouble = link.trouble !== undefined && text.isOpen ? "removed" : link.trouble;
  const day = text.dataset["day"] ?? text.standing?.day ?? "";
  return { side: side as Side, seq, position: text.position, day, digest, previous, trouble, json, wrong: wrongIn(text), parts: partsIn(text) };
}

/** What the page says against an entry. */
function wrongIn(text: SealedText): Wrong[] {
  const notices = [...text.querySelectorAll<HTMLElement>(".error[data-notice]")];
  return notices.map((notice) => ({ name: notice.dataset["notice"] ?? "", words: notice.textContent ?? "" }));
}

/** What the page shows of an entry: texts with what stands above them. */
export function partsIn(text: Element): Part[] {
  const opened = text.querySelector(".opened");
  const parts: Part[] = [];
  let label: string | undefined;
  for (const shown of opened?.querySelectorAll<HTMLElement>(".label, .words, dt, dd") ?? []) {
    const words = shown.textContent ?? "";
    if (shown.localName === "dt" || (shown.localName === "p" && shown.classList.contains("label"))) label = words;
    else {
      parts.push({ label, text: words });
      label = undefined;
    }
  }
  return parts;
}

/** The texts that somebody has written in an entry, without what was chosen from lists. */
export const writtenIn = (text: Element): Part[] => partsIn(text).filter((_, at) => text.querySelectorAll(".opened :is(.words, dd)")[at]?.localName === "p");
