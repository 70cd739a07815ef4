// The third reader and the vectors in which nothing is sealed.
import { createHmac } from "node:crypto";
import { caseKey } from "./bech32.mjs";
import { judge } from "./chain.mjs";
import * as format from "./format.mjs";

const hex = (bytes) => Buffer.from(bytes).toString("hex");
const unhex = (text) => Buffer.from(text, "hex");

export async function caseKeys({ vectors }, expect) {
  for (const vector of vectors) {
    const secret = caseKey(vector.case_key);
    const token = format.derive(secret, "siegelpost/v1/mailbox");
    expect("a token", hex(token), vector.mailbox_token);
    expect("an id", hex(format.sha256(token)), vector.mailbox_id);
    const seed = format.derive(secret, "siegelpost/v1/identity");
    expect("an identity", format.identityOf(seed), vector.reporter_identity);
    expect("a recipient", await format.recipientOf(seed), vector.reporter_recipient);
  }
}

export function padding({ slot, parcels }, expect) {
  expect("a slot's size", format.storedSize(slot.plaintext), slot.stored);
  for (const { json, plaintext, stored } of parcels) {
    const size = format.parcelSize(json);
    expect(`the sizes for ${json}`, [size, format.storedSize(size)], [plaintext, stored]);
  }
}

export async function macs({ vectors }, expect) {
  for (const { seed, place, json, mac } of vectors) {
    expect("a MAC", hex(await format.mac(unhex(seed), unhex(place), Buffer.from(json))), mac);
  }
}

export async function slotProofs({ vectors }, expect) {
  for (const { case_key, reporter_seed, case_seed, proof_key, proof } of vectors) {
    expect("a reporter's seed", hex(format.derive(caseKey(case_key), "siegelpost/v1/identity")), reporter_seed);
    expect("a proof's key", hex(format.derive(unhex(reporter_seed), "siegelpost/v1/slot")), proof_key);
    expect("a proof", hex(await format.slotProof(unhex(reporter_seed), unhex(case_seed))), proof);
  }
}

export async function fingerprints({ readers, sets }, expect) {
  const first = (digest) => hex(digest.subarray(0, 8));
  const digests = readers.map(({ recipient }) => format.sha256("siegelpost/v1/reader", recipient));
  for (const [at, reader] of readers.entries()) {
    expect("a recipient", await format.recipientOf(unhex(reader.seed)), reader.recipient);
    expect("a fingerprint", first(digests[at]), reader.fingerprint);
  }
  for (const set of sets) {
    const sorted = set.readers.map((at) => digests[at]).sort(Buffer.compare);
    expect("a set", first(format.sha256("siegelpost/v1/readers", ...sorted)), set.fingerprint);
  }
}

/** What an entry's fault is called where a case is judged. */
const FAULTS = { "not-for-you": "foreign", "not-genuine": "not-genuine", repeated: "repeated" };

export function chain({ vectors }, expect) {
  for (const { name, links, verdicts } of vectors) {
    const given = links.map(({ trouble, ...link }) => (trouble === undefined ? link : { ...link, fault: trouble }));
    const found = judge(given).map(({ fault, ...rest }) => ({ fault: fault === undefined ? null : (FAULTS[fault] ?? "altered"), ...rest }));
    expect(name, found, verdicts);
  }
}

export function checkBytes({ vectors }, expect) {
  for (const { seed, digest, bytes } of vectors) {
    const key = format.derive(unhex(seed), "siegelpost/v1/check");
    expect("check bytes", hex(createHmac("sha256", key).update(unhex(digest)).digest().subarray(0, 3)), bytes);
  }
}
