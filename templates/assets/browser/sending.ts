import { same } from "./format/bytes.ts";
import { type Draft, type Written, writeDocument } from "./format/document.ts";
import { digest } from "./format/mac.ts";
import { sealParcel } from "./format/sealed-parcel.ts";
import type { CaseKeys } from "./format/slot.ts";
import { type Outcome, type Posted, postParcel } from "./server.ts";

/** Where parcels of a side are sealed to and go next: the case on the page. */
export interface Destination {
  readonly number: string;
  readonly keys: CaseKeys | undefined;
  /** The day on the page, ISO 8601. */
  readonly day: string;
  /** BCP 47 tag of the language in which the reporter wrote; nothing if that is not known. */
  readonly language?: string | undefined;
  /** The newest position of the conversation that is here. */
  readonly newest?: number;
  next(side: Draft["side"]): { seq: number; previous: Uint8Array };
  setNext(side: Draft["side"], seq: number, previous: Uint8Array): void;
}

export type Delivery =
  | {
      readonly kind: "delivered";
      readonly seq: number;
      readonly sealed: Uint8Array;
      /** Its place within the case; not known if the server's first answer was lost. */
      readonly position: number | undefined;
      /** Something else came in between that this page does not show. */
      readonly othersToo: boolean;
    }
  | { readonly kind: "locked" }
  | Exclude<Outcome, { kind: "stored" | "taken" }>;

/** How something is sent that is no text of this side. */
export interface How<W> {
  /** Makes a document of what was written. */
  readonly write?: (written: W) => Uint8Array;
  /** Hands the sealed parcel to the server. */
  readonly post?: (caseNumber: string, parcel: Posted) => Promise<Outcome>;
}

interface Unsure {
  readonly text: string;
  readonly sent: { seq: number; sealed: Uint8Array }[];
}

const NOTHING: Unsure = { text: "", sent: [] };

/** How often to seal anew because somebody else was faster. */
const TRIES = 5;

/** Seals what a handler wrote, posts it, and seals it again for the next free place if this one was taken. */
export class Sending<W extends Written = Written> {
  /** What may have arrived although the answer did not: what was written, and what was sent of it. */
  #unsure: Unsure = NOTHING;

  constructor(private readonly to: Destination, private readonly side: Draft["side"], private readonly how: How<W> = {}) {}

  async send(written: W): Promise<Delivery> {
    const text = JSON.stringify(written);
    if (this.#unsure.text !== text) this.#unsure = { text, sent: [] };
    let othersToo = false;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const { keys } = this.to;
      if (keys === undefined) return { kind: "locked" };
      const { seq, previous } = this.to.next(this.side);
      const key = this.side === "file" ? keys.file : keys.case;
      const sealed = await sealParcel(key, { side: this.side, seq, previous }, (this.how.write ?? ((text) => this.#document(text)))(written));
      // Kept before it goes: browsers repeat a post on their own when a connection breaks.
      this.#unsure.sent.push({ seq, sealed });
      const post = this.how.post ?? postParcel;
      const outcome = await post(this.to.number, { side: this.side, seq, sealed, seen: this.to.newest, feedback: typeof written === "object" && "measures" in written });
      if (outcome.kind === "stored") {
        this.to.setNext(this.side, seq + 1, digest(sealed));
        this.#unsure = NOTHING;
        return { kind: "delivered", seq, position: outcome.position, sealed, othersToo };
      }
      if (outcome.kind !== "taken") return outcome;
      this.to.setNext(this.side, outcome.seq, outcome.previous);
      const arrived = this.#unsure.sent.find((earlier) => same(digest(earlier.sealed), outcome.previous));
      if (arrived) {
        this.#unsure = NOTHING;
        return { kind: "delivered", ...arrived, position: undefined, othersToo };
      }
      othersToo = true;
    }
    return { kind: "busy" };
  }

  #document(written: Written): Uint8Array {
    // What a reporter reads is in the reporter's language, whichever the office's pages are in.
    const lang = (this.side === "office" ? this.to.language : undefined) ?? document.documentElement.lang;
    const author = document.body.dataset["staffName"] ?? "";
    return writeDocument({ side: this.side, lang, day: this.to.day, written, author });
  }
}
