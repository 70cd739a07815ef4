import { same } from "../format/bytes.ts";
import type { ContentKey } from "../format/identity.ts";
import { digest } from "../format/mac.ts";
import { sealParcel } from "../format/sealed-parcel.ts";
import { type Failure, fetchMailbox, postMessage } from "./endpoints.ts";
import { entriesOf, mailboxOn, nextPlace, storedOf } from "./mailbox-page.ts";

/** A mailbox that is open, as far as writing into it goes. */
export interface Home {
  readonly token: Uint8Array;
  readonly key: ContentKey;
  /** Where the next parcel goes. */
  next: { seq: number; previous: Uint8Array };
}

export type Delivery =
  | {
      readonly kind: "delivered";
      readonly seq: number;
      /** Something else came in between that the page does not show. */
      readonly othersToo: boolean;
    }
  | { readonly kind: "unknown" }
  | Failure;

interface Sent {
  readonly seq: number;
  readonly previous: Uint8Array;
  readonly sealed: Uint8Array;
}

/** How often to seal anew because somebody else was faster. */
const TRIES = 5;

/** Seals a reporter's documents into the mailbox, each exactly once, however often its answers get lost. */
export class Delivering {
  /** What may have arrived although the answer did not: of which words, and how it was sealed. */
  #unsure: { of: string; sent: Sent[] } = { of: "", sent: [] };

  /**
   * `of` tells whether the same words are sent again; `stillNew`, whether they have a place in the mailbox as it is now, asked
   * when somebody was faster.
   */
  async deliver(home: Home, of: string, json: Uint8Array, stillNew?: (mailbox: HTMLElement) => Promise<boolean>): Promise<Delivery> {
    if (this.#unsure.of !== of) this.#unsure = { of, sent: [] };
    let othersToo = false;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const { seq, sealed } = await this.#sealed(home, json);
      const outcome = await postMessage(home.token, seq, sealed);
      if (outcome.kind === "stored") return this.#delivered(home, seq, digest(sealed), othersToo);
      if (outcome.kind !== "taken") return outcome;
      const found = await fetchMailbox(home.token);
      if (found.kind !== "found") return found;
      const mailbox = mailboxOn(found.page);
      if (mailbox === null) return { kind: "refused" };
      home.next = nextPlace(mailbox);
      const arrived = this.#arrived(mailbox);
      if (arrived) return this.#delivered(home, arrived.seq, undefined, home.next.seq !== arrived.seq + 1 || othersToo);
      if (stillNew && !(await stillNew(mailbox))) return { kind: "refused" };
      othersToo = true;
    }
    return { kind: "busy" };
  }

  /** As it was sealed for this place before, or anew. Kept before it goes: browsers repeat a post on their own. */
  async #sealed(home: Home, json: Uint8Array): Promise<Sent> {
    const { seq, previous } = home.next;
    const before = this.#unsure.sent.find((sent) => sent.seq === seq && same(sent.previous, previous));
    if (before) return before;
    const sealed = await sealParcel(home.key, { side: "reporter", seq, previous }, json);
    const sent = { seq, previous, sealed };
    this.#unsure.sent.push(sent);
    return sent;
  }

  #arrived(mailbox: HTMLElement): Sent | undefined {
    const stored = entriesOf(mailbox).map(storedOf);
    return this.#unsure.sent.find(({ sealed }) => stored.some((one) => same(one, sealed)));
  }

  #delivered(home: Home, seq: number, newest: Uint8Array | undefined, othersToo: boolean): Delivery {
    if (newest) home.next = { seq: seq + 1, previous: newest };
    this.#unsure = { of: "", sent: [] };
    return { kind: "delivered", seq, othersToo };
  }
}
