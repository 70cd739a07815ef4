import { fromBase64, wipe } from "../format/bytes.ts";
import { readDocument, type SealedDocument } from "../format/document.ts";
import { isEnclosure, openEnclosure } from "../format/enclosure.ts";
import type { Side } from "../format/parcel.ts";
import { openParcel } from "../format/sealed-parcel.ts";
import { type CaseKeys, openSlot, wipeCaseKeys } from "../format/slot.ts";
import { type Part, partsOf, type Stored } from "./fetching.ts";
import { type Excerpt, excerptOf } from "./matching.ts";
import { type Labels, piecesOf } from "./pieces.ts";

/** Something that was found in a case. */
export interface Hit {
  readonly kind: SealedDocument["kind"];
  /** The id of the form, where it is one. */
  readonly form?: string | undefined;
  /** ISO 8601. */
  readonly day: string;
  readonly title?: string | undefined;
  readonly excerpt: Excerpt;
}

export interface LookedThrough {
  /** The first of them. */
  readonly hits: readonly Hit[];
  /** How many there are beside those. */
  readonly more: number;
  /** Entries that did not open: nothing can be said of them. */
  readonly closed: number;
}

/** Places of one case that are shown. */
const SHOWN = 3;

/**
 * Opens one case, entry by entry, and keeps only what was found: everything else is wiped or let go of before the next entry.
 * `goesOn` is asked between entries; what it ends gives what was found so far.
 */
export async function lookThrough(number: string, words: readonly string[], seed: Uint8Array, labels: Labels, goesOn: () => boolean): Promise<LookedThrough> {
  const hits: Hit[] = [];
  let [more, closed] = [0, 0];
  let keys: CaseKeys | undefined;
  try {
    for await (const part of partsOf(number)) {
      keys ??= await keysIn(part, seed);
      for (const stored of part.parcels) {
        if (!goesOn()) return { hits, more, closed };
        // Removed: the page of the case judges whether two people have said so.
        if (stored.sealed === "") continue;
        const sealed = keys && (await opened(keys, stored));
        if (sealed === undefined) closed += 1;
        else
          for (const hit of await hitsIn(sealed, words, seed, labels)) {
            if (hits.length < SHOWN) hits.push(hit);
            else more += 1;
          }
      }
    }
  } finally {
    wipeCaseKeys(keys);
  }
  return { hits, more, closed };
}

/** Nothing if the slot does not open, or opens another case than the server says this is. */
export async function keysIn({ slot, case_recipient: forCase, file_recipient: forFile }: Part, seed: Uint8Array): Promise<CaseKeys | undefined> {
  const keys = await openSlot(seed, fromBase64(slot)).catch(() => undefined);
  if (keys?.case.recipient === forCase && keys.file.recipient === forFile) return keys;
  wipeCaseKeys(keys);
  return undefined;
}

async function opened(keys: CaseKeys, { side, seq, sealed }: Stored): Promise<SealedDocument | undefined> {
  const place = { side: side as Side, seq };
  try {
    const { json } = await openParcel(side === "file" ? keys.file : keys.case, fromBase64(sealed), place);
    try {
      return readDocument(json, place.side);
    } finally {
      wipe(json);
    }
  } catch {
    return undefined;
  }
}

async function hitsIn(sealed: SealedDocument, words: readonly string[], seed: Uint8Array, labels: Labels): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const { title, text } of piecesOf(sealed, labels)) {
    // What the reporter has sealed beforehand opens with the same key, or it is looked through as it stands.
    const written = isEnclosure(text) ? await openEnclosure(seed, text).catch(() => text) : text;
    const excerpt = excerptOf(written, words);
    if (excerpt) hits.push({ kind: sealed.kind, form: sealed.kind === "form" ? sealed.form : undefined, day: sealed.day, title, excerpt });
  }
  return hits;
}
