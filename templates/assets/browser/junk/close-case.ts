import { type CaseKeys, wipeCaseKeys } from "../format/slot.ts";
import { NoAnswer, partsOf } from "../search/fetching.ts";
import { keysIn } from "../search/look-through.ts";
import { type Delivery, Sending } from "../sending.ts";
import { postClosing, postReview } from "../server.ts";
import { type Junk, junkRecord } from "./record.ts";

/** What became of one case. */
export type Closed = { readonly kind: "closed" } | Exclude<Delivery, { kind: "delivered" }>;

/**
 * Closes one case as junk: moves it into review if it is new, and seals the record to the file of that case. Either all of it
 * happens, or the case stays open and can be closed once more.
 */
export async function closeAsJunk(number: string, isNew: boolean, junk: Junk, seed: Uint8Array): Promise<Closed> {
  let keys: CaseKeys | undefined;
  try {
    keys = await fetchKeys(number, seed);
    if (keys === undefined) return { kind: "refused" };
    const reviewed = isNew ? await postReview(number) : undefined;
    if (reviewed !== undefined) return reviewed;
    let place: { seq: number; previous: Uint8Array } = { seq: 1, previous: new Uint8Array(32) };
    const home = { number, keys, day: junk.day, next: () => place, setNext: (_: string, seq: number, previous: Uint8Array) => (place = { seq, previous }) };
    const sending = new Sending<string>(home, "file", { write: () => junkRecord(junk), post: (caseNumber, record) => postClosing(caseNumber, record, true, { reason: "no_report" }) });
    const delivery = await sending.send(junk.reason);
    return delivery.kind === "delivered" ? { kind: "closed" } : delivery;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return error.kind === "gone" ? { kind: "refused" } : { kind: error.kind };
  } finally {
    wipeCaseKeys(keys);
  }
}

/** The keys are in the first part; the rest is not asked for. */
async function fetchKeys(number: string, seed: Uint8Array): Promise<CaseKeys | undefined> {
  for await (const part of partsOf(number)) return keysIn(part, seed);
  return undefined;
}
