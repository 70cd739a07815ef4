// Holds the third reader against the vectors: node check.mjs FOLDER prints, as JSON, where it disagrees. The Rust program
// and the browser's code are held against the same files.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Decrypter } from "age-encryption";
import { caseKey } from "./bech32.mjs";
import { byCaseKey, byHandler } from "./case.mjs";
import { readDocument } from "./document.mjs";
import { Fault, must } from "./fault.mjs";
import * as format from "./format.mjs";
import { readHeader } from "./header.mjs";
import { bytesOf } from "./pieces.mjs";
import { fromJson } from "./rows.mjs";

const read = (name) => JSON.parse(readFileSync(join(process.argv[2], `${name}.json`)));
const differences = [];
const hex = (bytes) => Buffer.from(bytes).toString("hex");

function expect(what, found, wanted) {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) differences.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
}

async function errorOf(work) {
  try {
    await work();
    return "none";
  } catch (error) {
    return error instanceof Fault ? error.kind : `${error.name}: ${error.message}`;
  }
}

async function unwrap(file, passphrase) {
  must(file.length <= 4096);
  const { stanzas, length } = readHeader(file, 1);
  const [{ args, body }] = stanzas;
  must(args[0] === "scrypt" && args.length === 3 && body === 32 && file.length === length + 16 + 77 + 16);
  must(["15", "16", "17", "18"].includes(args[2]));
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(file, "text");
  } catch (error) {
    throw new Fault(/no identity matched/.test(error.message) ? "wrong-passphrase" : "damaged");
  }
}

const bad = read("bad");
const openers = {
  parcel: (bytes) => format.openParcel(Buffer.from(bad.keys.case_seed, "hex"), bytes, "reporter", 1),
  slot: (bytes) => format.openSlot(bad.keys.handler_identity, bytes, 2),
  wrapped: (bytes) => unwrap(bytes, bad.keys.passphrase),
  enclosure: (bytes) => format.openEnclosure(bad.keys.handler_identity, bytes.toString()),
  document: (bytes) => readDocument(bytes, "reporter"),
};
for (const name of Object.keys(bad.wholes)) {
  expect(name, await errorOf(() => openers[name](bytesOf([{ of: name }], bad.wholes))), "none");
}
for (const { name, what, pieces, error } of bad.vectors) {
  expect(name, await errorOf(() => openers[what](bytesOf(pieces, bad.wholes))), error);
}

const whole = read("case");
const tables = fromJson(whole.tables);
expect("the case by its key", await byCaseKey(tables, whole.case_key), whole.read.reporter);
for (const [at, identity] of whole.identities.entries()) {
  expect(`the case by identity ${at}`, await byHandler(tables, identity), whole.read.handlers[at]);
}

for (const vector of read("case-keys").vectors) {
  const secret = caseKey(vector.case_key);
  const token = format.derive(secret, "siegelpost/v1/mailbox");
  expect("a token", hex(token), vector.mailbox_token);
  expect("an id", hex(format.sha256(token)), vector.mailbox_id);
  expect("a recipient", await format.recipientOf(format.derive(secret, "siegelpost/v1/identity")), vector.reporter_recipient);
}
const padding = read("padding");
expect("a slot's size", format.storedSize(format.SLOT), padding.slot.stored);
for (const { json, plaintext, stored } of padding.parcels) {
  expect(`the sizes for ${json}`, [format.parcelSize(json), format.storedSize(format.parcelSize(json))], [plaintext, stored]);
}
for (const vector of read("parcel-mac").vectors) {
  const found = await format.mac(Buffer.from(vector.seed, "hex"), Buffer.from(vector.place, "hex"), Buffer.from(vector.json));
  expect("a MAC", hex(found), vector.mac);
}
const sealed = read("sealed");
for (const { side, seq, stored, json } of sealed.parcels) {
  const seed = Buffer.from(side === "file" ? sealed.file_seed : sealed.case_seed, "hex");
  expect("a stored parcel", (await format.openParcel(seed, Buffer.from(stored, "base64"), side, seq)).json.toString(), json);
}
expect("a wrapped identity", await unwrap(Buffer.from(sealed.wrapped_identity, "base64"), sealed.passphrase), sealed.handler_identity);
process.stdout.write(JSON.stringify(differences));
