import { fetchPage } from "../asking.ts";

/** What stands beside the conversation of a case: the next step, deadlines, state. The conversation itself is `.talk`. */
const PARTS = [".next", "aside"];

/**
 * Fetches the page once more and puts the parts beside the conversation in the place of the old ones, so that they fit what
 * was just done. If it does not come, the old ones stay: what was sent is on disk all the same.
 */
export async function refreshFacts(parts: readonly string[] = PARTS): Promise<void> {
  const page = await fetchPage(location.pathname);
  if (typeof page === "number") return;
  for (const part of parts) {
    const [old, fresh] = [document.querySelector(`sealed-case ${part}`), page.querySelector(`sealed-case ${part}`)];
    if (old && fresh) old.replaceWith(document.importNode(fresh, true));
  }
}
