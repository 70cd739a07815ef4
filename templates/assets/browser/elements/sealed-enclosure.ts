import { openEnclosure } from "../format/enclosure.ts";
import { heldKey } from "../keys/held-key.ts";
import { Trouble } from "../trouble.ts";
import { say, type Word } from "../words.ts";
import { plainParagraphs } from "./drawing.ts";

/**
 * A text that the reporter sealed before it came here, drawn as the armored file it is; opened with the handler's own
 * key, which no server and no mailbox has. What cannot be opened stays as it is, below a sentence that says why.
 */
export class SealedEnclosure extends HTMLElement {
  /** The armored file, kept before it is replaced: an element may be moved. */
  #armored: string | undefined;

  connectedCallback(): void {
    this.#armored ??= this.textContent ?? "";
    void this.#open(this.#armored);
  }

  async #open(armored: string): Promise<void> {
    try {
      if (heldKey.key === undefined) return;
      const text = await openEnclosure(heldKey.key.seed, armored);
      // Locked meanwhile: the entry around this is closed, and so nothing is to be shown.
      if (!this.isConnected || heldKey.key === undefined) return;
      this.replaceChildren(sentence("enclosure", "label"), ...plainParagraphs(text));
    } catch (error) {
      this.prepend(sentence(wordFor(error), "error"));
    }
  }
}

function wordFor(error: unknown): Word {
  const kind = Trouble.kindOf(error, "damaged");
  return kind === "not-for-you" || kind === "unknown-version" ? `enclosure-${kind}` : "enclosure-damaged";
}

function sentence(name: Word, className: string): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = className;
  say(paragraph, name);
  return paragraph;
}
