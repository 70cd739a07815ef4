import assert from "node:assert/strict";
import { test } from "node:test";
import { ml_kem768 } from "@noble/post-quantum/ml-kem.js";
import { toBase64 } from "../format/bytes.ts";
import { cardKey, sealCard } from "../format/card.ts";
import { ExpandedIdentity } from "../format/expanded-identity.ts";
import { openFileSeed } from "../format/file-seed.ts";
import { recipientOf } from "../format/identity.ts";
import { openSlot, sealSlot } from "../format/slot.ts";
import { CardOpener, type ListedCard } from "../keys/card-opener.ts";
import { troubleOf } from "./vectors.ts";

const ROWS = 50;
const fill = (octet: number): Uint8Array => new Uint8Array(32).fill(octet);
const SEED = fill(7);
const shelf = () => {
  const items = new Map<string, string>();
  return { getItem: (name: string) => items.get(name) ?? null, setItem: (name: string, text: string) => void items.set(name, text) };
};

async function listed(recipient: string, at: number): Promise<ListedCard> {
  const [number, file] = [`2026-${at}`, crypto.getRandomValues(new Uint8Array(32))];
  const card = toBase64(sealCard(cardKey(file), number, { subject: `Fall ${at}` }));
  return { number, card, slot: toBase64(await sealSlot(recipient, fill(1), file)) };
}

/** How often each of these was called while `work` was done. */
async function counted(work: () => Promise<void>): Promise<Record<string, number>> {
  const calls: Record<string, number> = { expanded: 0, decapsulated: 0 };
  const before = { keygen: ml_kem768.keygen, decapsulate: ml_kem768.decapsulate };
  const counting = <A extends unknown[], R>(name: string, call: (...given: A) => R) => (...given: A): R => {
    calls[name]! += 1;
    return call(...given);
  };
  Object.assign(ml_kem768, { keygen: counting("expanded", before.keygen), decapsulate: counting("decapsulated", before.decapsulate) });
  try {
    await work();
  } finally {
    Object.assign(ml_kem768, { keygen: before.keygen, decapsulate: before.decapsulate });
  }
  return calls;
}

test("for a whole page the key is expanded once, and for the next look at it not at all", async () => {
  const recipient = await recipientOf(SEED);
  const rows: ListedCard[] = [];
  while (rows.length < ROWS) rows.push(await listed(recipient, rows.length));
  const remembered = shelf();
  const openAll = async () => {
    const opener = new CardOpener(SEED, remembered);
    for (const [at, row] of rows.entries()) assert.deepEqual(await opener.open(row), { subject: `Fall ${at}` });
    opener.keep();
    opener.wipe();
  };
  assert.deepEqual(await counted(openAll), { expanded: 1, decapsulated: ROWS });
  assert.deepEqual(await counted(openAll), { expanded: 0, decapsulated: 0 });
  // What it is held against: age's own way, once per slot.
  const recipients = await counted(async () => void (await openSlot(SEED, Uint8Array.from(Buffer.from(rows[0]!.slot, "base64")))));
  assert.equal(recipients["expanded"], 3, "for the slot, and to say whose the two seeds are");
});

test("an expanded identity opens what age seals to it, with the browser's X25519 and without", async () => {
  const recipient = await recipientOf(SEED);
  const native = crypto.subtle.importKey;
  let asked = 0;
  for (const isThere of [true, false]) {
    crypto.subtle.importKey = ((...given: Parameters<SubtleCrypto["importKey"]>) => {
      asked += 1;
      if (!isThere) throw new DOMException("none", "NotSupportedError");
      return native.apply(crypto.subtle, given as never);
    }) as typeof native;
    try {
      const identity = await ExpandedIdentity.of(SEED);
      for (let n = 1; n < 20; n += 1) assert.deepEqual(await openFileSeed(identity, await sealSlot(recipient, fill(1), fill(n))), fill(n));
      const others = await sealSlot(await recipientOf(fill(8)), fill(1), fill(2));
      assert.equal(await troubleOf(() => openFileSeed(identity, others)), "not-for-you");
      identity.wipe();
      await assert.rejects(openFileSeed(identity, await sealSlot(recipient, fill(1), fill(2))), "nothing after it was wiped");
    } finally {
      crypto.subtle.importKey = native;
    }
  }
  assert.ok(asked > 2, "the browser's was tried");
});

test("a slot that was altered in any octet opens nothing", async () => {
  const identity = await ExpandedIdentity.of(SEED);
  const slot = await sealSlot(await recipientOf(SEED), fill(1), fill(2));
  for (let at = 0; at < slot.length; at += 13) {
    const altered = slot.slice();
    altered[at]! ^= 1;
    await assert.rejects(openFileSeed(identity, altered), `octet ${at}`);
  }
});

test("an opener that was wiped neither opens nor remembers", async () => {
  const row = await listed(await recipientOf(SEED), 1);
  const remembered = shelf();
  const opener = new CardOpener(SEED, remembered);
  await opener.open(row);
  opener.wipe();
  opener.keep();
  await assert.rejects(opener.open(row));
  assert.equal(remembered.getItem("words/cards"), null);
});
