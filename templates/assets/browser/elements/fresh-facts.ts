import { fetchPage } from "../asking.ts";
import { eventsOf, placeEvents } from "./case-events.ts";

/** What stands beside the conversation of a case: warnings, the next step, deadlines, state. */
const PARTS = [".warned", ".next", "aside"];

/**
 * Fetches these parts once more, and what has happened, and puts them in the place of the old ones, so that they fit what
 * was just done. Whether they came: if not, the old ones stay, and what was sent is on disk all the same.
 */
export async function refreshFacts(): Promise<boolean> {
  const page = await fetchPage(`${location.pathname}/facts`);
  if (typeof page === "number" || page.querySelector("aside") === null) return false;
  for (const part of PARTS) {
    const [old, fresh] = [document.querySelector(`sealed-case ${part}`), page.querySelector(part)];
    if (old && fresh) old.replaceWith(document.importNode(fresh, true));
  }
  const list = document.querySelector("sealed-case .talk");
  if (list) placeEvents(list, eventsOf(page).map((event) => document.importNode(event, true)));
  return true;
}
