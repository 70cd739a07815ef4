import { fetchPage } from "../asking.ts";

/** What stands beside the conversation of a case: the next step, deadlines, state. */
const PARTS = [".next", "aside"];

/**
 * Fetches these parts once more and puts them in the place of the old ones, so that they fit what was just done. If they do
 * not come, the old ones stay: what was sent is on disk all the same.
 */
export async function refreshFacts(): Promise<void> {
  const page = await fetchPage(`${location.pathname}/facts`);
  if (typeof page === "number") return;
  for (const part of PARTS) {
    const [old, fresh] = [document.querySelector(`sealed-case ${part}`), page.querySelector(part)];
    if (old && fresh) old.replaceWith(document.importNode(fresh, true));
  }
}
