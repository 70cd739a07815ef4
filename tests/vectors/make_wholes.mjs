// Good ones, of which bad ones are made, and the keys that open them.
import { identityOf, recipientOf, slotProof } from "./format.mjs";
import { piecesFor } from "./pieces.mjs";
import { enclose, seal, sealParcel, slotPlaintext, withTail } from "./write.mjs";
import { Encrypter } from "age-encryption";

export const CONVERSATION = Buffer.alloc(32, 0x43);
export const FILE = Buffer.alloc(32, 0x46);
export const HANDLER = Buffer.alloc(32, 0x51);
export const REPORTER = Buffer.alloc(32, 0x54);
export const OTHER = Buffer.alloc(32, 0x52);
export const PASSPHRASE = "birne regal wolke tasse";
export const FIRST = { side: "reporter", seq: 1 };
export const DOCUMENT = '{"kind":"message","lang":"de","day":"2026-11-23","text":"Hallo"}';

export async function makeWholes() {
  const to = await recipientOf(CONVERSATION);
  const handler = await recipientOf(HANDLER);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(15);
  const bytes = {
    parcel: await sealParcel(CONVERSATION, FIRST, DOCUMENT),
    slot: await seal(handler, slotPlaintext(CONVERSATION, FILE)),
    wrapped: Buffer.from(await encrypter.encrypt(identityOf(HANDLER))),
    enclosure: Buffer.from(await enclose([handler, await recipientOf(OTHER)], "Die Namen: Müller, Öztürk. ".repeat(20))),
    case_key: Buffer.from("\u2003QQQS-yqcy_q5rq.wzqf\u2014pg9s crgw\npuxw\u0085qvt0 "),
    document: Buffer.from(`${DOCUMENT.slice(0, -1)},"newer":${"[".repeat(126)}${"]".repeat(126)}}`),
    reporter_slot: await seal(await recipientOf(REPORTER), slotPlaintext(CONVERSATION, await slotProof(REPORTER, CONVERSATION))),
  };
  const pieces = Object.fromEntries(Object.entries(bytes).map(([name, whole]) => [name, piecesFor(whole)]));
  const [case_seed, reporter_seed] = [CONVERSATION.toString("hex"), REPORTER.toString("hex")];
  const keys = { case_seed, reporter_seed, handler_identity: identityOf(HANDLER), passphrase: PASSPHRASE };
  return { bytes, pieces, keys, to, handler, ageFile: (name) => bytes[name].subarray(0, bytes[name].findLastIndex((byte) => byte !== 0)) };
}

/** A vector. The error's name follows from Rust's, but for a few that Rust tells more closely. */
export function bad(name, what, pieces, rust, shape = null) {
  const names = { UnknownVersion: "unknown-version", NotForThisKey: "not-for-you", NotGenuine: "not-genuine", WrongPassphrase: "wrong-passphrase" };
  return { name, what, pieces, error: names[rust] ?? "damaged", rust, shape };
}

export const inTail = (file, size = 3600) => piecesFor(withTail(file, size));
