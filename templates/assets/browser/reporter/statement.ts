import { saveText } from "../elements/save-text.ts";
import { fetchStatement } from "./endpoints.ts";
import type { Words } from "./words.ts";

/** Says nothing to whoever sees it in a list of downloads. */
const FILE_NAME = "note.txt";

/**
 * Puts the statement of having reported into the part of the mailbox that is for it, once it is unfolded. It comes from the
 * server, which alone can make it; it is saved from this page.
 */
export async function showStatement(part: HTMLDetailsElement, token: Uint8Array, words: Words): Promise<void> {
  const place = part.querySelector("div");
  if (!part.open || place === null || place.querySelector("pre") !== null) return;
  const text = (await fetchStatement(token))?.querySelector("[data-statement-text]");
  if (!text) return words.say(place.querySelector("[role=status]"), "statement-failed");
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  place.replaceChildren(...[...text.childNodes].map((node) => document.importNode(node, true)), status);
  place.querySelector("[data-save]")?.addEventListener("click", () => {
    saveText(FILE_NAME, place.querySelector("pre")?.textContent ?? "");
  });
}
