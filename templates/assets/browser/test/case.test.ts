import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64, fromUtf8, same, toBase64 } from "../format/bytes.ts";
import { isFine, judge, type Opened } from "../format/chain.ts";
import { readDocument } from "../format/document.ts";
import { isEnclosure, openEnclosure } from "../format/enclosure.ts";
import { recipientOf, seedOf } from "../format/identity.ts";
import { digest } from "../format/mac.ts";
import { openParcel } from "../format/sealed-parcel.ts";
import { openSlot } from "../format/slot.ts";
import type { TroubleKind } from "../trouble.ts";
import { troubleOf, vectors } from "./vectors.ts";

const whole = vectors("case");
const [row] = whole.tables.case_file;

/** What a handler reads, in the form in which the vector lists it. */
async function read(identity: string): Promise<unknown[]> {
  const seed = seedOf(identity);
  const recipient = await recipientOf(seed);
  const staff = whole.tables.staff.find((account: any) => account.recipient === recipient);
  const slot = whole.tables.slot.find((found: any) => found.staff_id === staff.id);
  if (slot === undefined) return [];
  const keys = await openSlot(seed, fromBase64(slot.sealed));
  assert.deepEqual([keys.case.recipient, keys.file.recipient], [row.case_recipient, row.file_recipient]);
  const entries = [];
  const links: Opened[] = [];
  for (const { side, seq, day, sealed, digest: stored } of whole.tables.parcel) {
    const blob = fromBase64(sealed);
    if (blob.length === 0) {
      links.push({ side, seq, digest: stored, empty: true, trouble: await troubleOf(() => openParcel(keys.case, blob, { side, seq })) as TroubleKind });
      entries.push({ side, seq, day });
      continue;
    }
    assert.ok(same(digest(blob), fromBase64(stored)));
    const { place, json } = await openParcel(side === "file" ? keys.file : keys.case, blob, { side, seq });
    const what = readDocument(json, side);
    links.push({ side, seq, digest: stored, previous: toBase64(place.previous), announces: what.kind === "removal" ? what : undefined });
    const document = JSON.parse(fromUtf8(json));
    const enclosed = isEnclosure(document.text ?? "") ? { enclosures: { text: { text: await openEnclosure(seed, document.text) } } } : {};
    entries.push({ side, seq, day, document, ...enclosed });
  }
  const verdicts = judge(links);
  assert.ok(verdicts.every(isFine));
  const told = entries.map((entry, at) => {
    const by = verdicts[at]?.removedBy;
    return by === undefined ? entry : { ...entry, removed: (entries[by] as any).document };
  });
  return [{ number: row.number, received: row.received_on, entries: told }];
}

test("every handler reads what is theirs, of a whole case as rows of the database", async () => {
  for (const [at, identity] of whole.identities.entries()) {
    assert.deepEqual(await read(identity), whole.read.handlers[at]);
  }
});
