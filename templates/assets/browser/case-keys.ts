import type { SealedCase } from "./elements/sealed-case.ts";
import { wordText } from "./words.ts";

/** What a key leads to in a case: a field or a button, or a link that is followed. */
const PLACES: Readonly<Record<string, string>> = {
  r: "sealed-reply[data-side=office] textarea",
  n: "sealed-reply[data-side=file] textarea",
  e: "sealed-form[data-form=triage] summary",
  s: ".next :is(button, a.button)",
};
const LINKS: Readonly<Record<string, string>> = { "[": "sealed-case a[rel=prev]", "]": "sealed-case a[rel=next]", "?": 'a[href="/keys"]' };

/**
 * Keys of the case page: never while something is typed, and never together with other keys. The page `/keys` lists them.
 */
export function workCaseByKeys(): void {
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    // Where brackets are typed with Alt, that is no other key.
    const isPlain = !event.metaKey && (event.altKey ? key in LINKS : !event.ctrlKey);
    if (!isPlain || event.defaultPrevented || isTyping(target)) return;
    const home = document.querySelector<SealedCase>("sealed-case");
    if (key === "Escape" && home !== null) return leave(home);
    const link = LINKS[key];
    if (link !== undefined) return document.querySelector<HTMLElement>(link)?.click();
    const place = home?.keys && PLACES[key] ? home.querySelector<HTMLElement>(PLACES[key]) : null;
    if (place === null || place === undefined) return;
    // Or the letter would be typed into the field.
    event.preventDefault();
    for (let part = place.closest("details"); part !== null; part = part.parentElement?.closest("details") ?? null) part.open = true;
    place.scrollIntoView({ block: "center" });
    place.focus();
  });
}

/** Back to the list. Drafts are kept; it is asked all the same, so that nobody believes a text to be sent that is not. */
function leave(home: SealedCase): void {
  const isUnsent = [...home.querySelectorAll<HTMLTextAreaElement>("sealed-reply textarea")].some(({ value }) => value.trim() !== "");
  if (!isUnsent || confirm(wordText("leave-unsent"))) home.querySelector<HTMLElement>("a[data-list]")?.click();
}

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]") !== null;
