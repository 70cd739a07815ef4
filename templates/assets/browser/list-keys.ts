import { isTyping } from "./case-keys.ts";

/**
 * j and k walk the list of cases by its links; Enter then opens one, as it does any link. Only where nothing is being
 * typed, and never together with other keys.
 */
export function walkListByKeys(): void {
  const first = (row: Element): HTMLAnchorElement | null => row.querySelector("a[href]");
  const links = [...document.querySelectorAll("main tbody tr")].map(first).filter((link) => link !== null);
  if (links.length === 0) return;
  addEventListener("keydown", (event) => {
    const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
    if (step === 0 || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const at = links.findIndex((link) => link.closest("tr")?.contains(document.activeElement) === true);
    const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step;
    links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
  });
}
