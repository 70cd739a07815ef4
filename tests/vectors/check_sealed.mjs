// The third reader and the vectors in which something is sealed.
import { Decrypter } from "age-encryption";
import { caseKey } from "./bech32.mjs";
import { byCaseKey, byHandler } from "./case.mjs";
import { readDocument } from "./document.mjs";
import { Fault, must } from "./fault.mjs";
import { derive, openEnclosure, openHandlerSlot, openParcel, openReporterSlot, payloadSize } from "./format.mjs";
import { readHeader } from "./header.mjs";
import { bytesOf } from "./pieces.mjs";
import { fromJson } from "./rows.mjs";

const IDENTITY = 77;

async function unwrap(file, passphrase) {
  must(file.length <= 4096);
  const { stanzas, length } = readHeader(file, 1);
  const [{ args, body }] = stanzas;
  must(args[0] === "scrypt" && args.length === 3 && Buffer.from(args[1], "base64").length === 16 && body === 32);
  must(["15", "16", "17", "18"].includes(args[2]) && file.length === length + 16 + payloadSize(IDENTITY));
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(file, "text");
  } catch (error) {
    throw new Fault(/no identity matched/.test(error.message) ? "wrong-passphrase" : "damaged");
  }
}

async function errorOf(work) {
  try {
    await work();
    return "none";
  } catch (error) {
    return error instanceof Fault ? error.kind : `${error.name}: ${error.message}`;
  }
}

export async function bad({ keys, wholes, vectors }, expect) {
  const openers = {
    parcel: (bytes) => openParcel(Buffer.from(keys.case_seed, "hex"), bytes, "reporter", 1),
    slot: (bytes) => openHandlerSlot(keys.handler_identity, bytes),
    reporter_slot: (bytes) => openReporterSlot(Buffer.from(keys.reporter_seed, "hex"), bytes),
    wrapped: (bytes) => unwrap(bytes, keys.passphrase),
    enclosure: (bytes) => openEnclosure(keys.handler_identity, bytes.toString()),
    case_key: (bytes) => caseKey(bytes.toString()),
    document: (bytes) => readDocument(bytes, "reporter"),
    office_document: (bytes) => readDocument(bytes, "office"),
  };
  const good = Object.keys(wholes).map((name) => ({ name, what: name, pieces: [{ of: name }], error: "none" }));
  for (const { name, what, pieces, error } of [...good, ...vectors]) {
    expect(name, await errorOf(() => openers[what](bytesOf(pieces, wholes))), error);
  }
}

export async function wholeCase({ tables, case_key, identities, read }, expect) {
  const rows = fromJson(tables);
  expect("by its key", await byCaseKey(rows, case_key), read.reporter);
  for (const [at, identity] of identities.entries()) expect(`by identity ${at}`, await byHandler(rows, identity), read.handlers[at]);
}

export async function storedLongAgo(sealed, expect) {
  const { case_seed, file_seed, handler_identity, passphrase } = sealed;
  const slot = await openHandlerSlot(handler_identity, Buffer.from(sealed.handler_slot, "base64"));
  expect("a slot", slot.map((seed) => seed.toString("hex")), [case_seed, file_seed]);
  const reporter = derive(caseKey(sealed.case_key), "siegelpost/v1/identity");
  const own = await openReporterSlot(reporter, Buffer.from(sealed.reporter_slot, "base64"));
  expect("the reporter's slot", own.toString("hex"), case_seed);
  for (const { side, seq, stored, json, previous } of sealed.parcels) {
    const seed = Buffer.from(side === "file" ? file_seed : case_seed, "hex");
    const opened = await openParcel(seed, Buffer.from(stored, "base64"), side, seq);
    expect("a parcel", [opened.json.toString(), opened.previous.toString("hex")], [json, previous]);
  }
  expect("a wrapped identity", await unwrap(Buffer.from(sealed.wrapped_identity, "base64"), passphrase), handler_identity);
}
