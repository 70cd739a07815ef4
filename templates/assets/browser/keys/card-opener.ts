import { fromBase64, wipe } from "../format/bytes.ts";
import { type CaseCard, cardKey, openCard } from "../format/card.ts";
import { ExpandedIdentity } from "../format/expanded-identity.ts";
import { openFileSeed } from "../format/file-seed.ts";
import { CardKeys } from "./card-keys.ts";
import type { Shelf } from "./case-memory.ts";

/** A card as it stands in the list, and the slot of whoever reads it; both base64. */
export interface ListedCard {
  readonly number: string;
  readonly card: string;
  readonly slot: string;
}

/**
 * Opens the cards of a list: by the key that is known from before; otherwise the slot has to be opened, which is what takes the time.
 * For all slots together the handler's key is expanded once, and not at all where every key is known.
 */
export class CardOpener {
  readonly #known: CardKeys;
  #identity: Promise<ExpandedIdentity> | undefined;
  #isOver = false;

  /** The seed stays the caller's. */
  constructor(private readonly seed: Uint8Array, shelf: Shelf) {
    this.#known = new CardKeys(seed, shelf);
  }

  /** "damaged", "not-for-you" or "unknown-version" if it does not open. */
  async open({ number, card, slot }: ListedCard): Promise<CaseCard> {
    const [sealed, known] = [fromBase64(card), this.#known.get(number)];
    try {
      if (known !== undefined) return openCard(known, number, sealed);
    } catch {
      // Perhaps it was another case's.
    } finally {
      wipe(known);
    }
    let file, key;
    try {
      file = await openFileSeed(await this.#expanded(), fromBase64(slot));
      key = cardKey(file);
      const opened = openCard(key, number, sealed);
      this.#known.set(number, key);
      return opened;
    } finally {
      wipe(file, key);
    }
  }

  /** Remembers the keys that are new, for the next page of this tab. */
  keep(): void {
    this.#known.keep();
  }

  /** Wipes what was expanded and derived. Nothing opens afterwards. */
  wipe(): void {
    this.#isOver = true;
    this.#known.wipe();
    void this.#identity?.then((identity) => identity.wipe());
  }

  async #expanded(): Promise<ExpandedIdentity> {
    this.#identity ??= ExpandedIdentity.of(this.seed);
    const identity = await this.#identity;
    if (this.#isOver) identity.wipe();
    return identity;
  }
}
