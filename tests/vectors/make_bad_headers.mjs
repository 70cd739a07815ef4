// Headers of the age file within a parcel.
import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { MLKEM768X25519 } from "@noble/post-quantum/hybrid.js";
import { generateX25519Identity, identityToRecipient, Stanza } from "age-encryption";
import { hpke } from "./hpke.mjs";
import { recipientOf, storedSize } from "./format.mjs";
import { bad, CONVERSATION, FILE, DOCUMENT, FIRST, inTail } from "./make_wholes.mjs";
import { piecesFor } from "./pieces.mjs";
import { encrypt, grease, parcelPlaintext, seal, stanza, withTail } from "./write.mjs";

/** Two hybrid stanzas need more room than a short parcel has. */
const ROOMY = storedSize(4096);
const EMPTY = new Uint8Array();

export async function badHeaders({ to, ageFile }) {
  const plaintext = await parcelPlaintext(CONVERSATION, FIRST, DOCUMENT);
  const x25519 = await identityToRecipient(await generateX25519Identity());
  const scrypt = (logN) => stanza(["scrypt", "A".repeat(22), logN], new Uint8Array(32));
  const odd = (name, ...args) => oddRecipient(name, plaintext, ...args);
  const sealed = async (name, recipients, shape = "Recipients", rust = "Damaged", size = storedSize(1024)) =>
    bad(name, "parcel", piecesFor(withTail(await encrypt(recipients, plaintext), size)), rust, shape);
  return [
    await sealed("sealed to somebody else", [await recipientOf(FILE)], null, "NotForThisKey"),
    await sealed("another label in HPKE", [wrongLabel(to, "age-encryption.org/mlkem768p256tag")], null, "NotForThisKey"),
    await sealed("no label in HPKE", [wrongLabel(to, "")], null, "NotForThisKey"),
    await sealed("an X25519 recipient beside the hybrid one", [to, x25519]),
    await sealed("an X25519 recipient before the hybrid one", [x25519, to]),
    await sealed("an X25519 recipient alone", [x25519]),
    await sealed("two hybrid recipients", [to, await recipientOf(FILE)], "Recipients", "Damaged", ROOMY),
    await sealed("the same recipient twice", [to, to], "Recipients", "Damaged", ROOMY),
    await sealed("grease twice", [grease, to, grease]),
    await sealed("grease alone", [grease]),
    await sealed("an unknown recipient beside", [to, stanza(["unheard-of"], EMPTY)]),
    await sealed("scrypt beside", [to, scrypt("18")]),
    await sealed("scrypt alone, 2^30", [scrypt("30")]),
    await sealed("scrypt beside, 2^30", [scrypt("30"), to]),
    await odd("capital letters", (args, body) => [["MLKEM768X25519", args[1]], body], "Recipients"),
    await odd("one argument more", (args, body) => [[...args, "more"], body], "Recipients"),
    await odd("no argument", (args, body) => [[args[0]], body], "Recipients"),
    await odd("an encapsulation cut short", (args, body) => [[args[0], args[1].slice(4)], body], "Recipients"),
    await odd("an encapsulation whose base64 is not canonical", (args, body) => [[args[0], `${args[1].slice(0, -1)}${nextTo(args[1].at(-1))}`], body], "Header"),
    await odd("an encapsulation with padding", (args, body) => [[args[0], `${args[1]}=`], body], "Header"),
    await odd("an encapsulation in the alphabet for URLs", (args, body) => [[args[0], `-${args[1].slice(1)}`], body], "Header"),
    await odd("a body cut short", (args, body) => [args, body.subarray(1)], "Recipients"),
    await odd("a body of 48 bytes", (args, body) => [args, Buffer.concat([body, Buffer.alloc(16)])], "Recipients"),
    await odd("an X25519 share of small order", (args, body) => [[args[0], share(args[1], (bytes) => bytes.fill(0, 1088))], body], null),
    await odd("another encapsulation", (args, body) => [[args[0], share(args[1], (bytes) => bytes.fill(7, 0, 9))], body], null, "NotForThisKey"),
    await odd("another wrapped key", (args, body) => [args, body.map((byte, at) => (at === 3 ? byte ^ 1 : byte))], null, "NotForThisKey"),
    ...textual(ageFile("parcel")),
    ...floods(),
  ];
}

async function oddRecipient(name, plaintext, change, shape, rust = "Damaged") {
  const recipient = await recipientOf(CONVERSATION);
  const changed = {
    wrapFileKey(fileKey) {
      const { args, body } = wrapped(recipient, fileKey);
      return [new Stanza(...change(args, body))];
    },
  };
  return bad(name, "parcel", piecesFor(await seal([changed], plaintext)), rust, shape);
}

/** A hybrid stanza with another label than age's. */
const wrongLabel = (recipient, label) => ({
  wrapFileKey: (fileKey) => {
    const { args, body } = wrapped(recipient, fileKey, label);
    return [new Stanza(args, body)];
  },
});

function wrapped(recipient, fileKey, label = "age-encryption.org/mlkem768x25519") {
  const { cipherText, sharedSecret } = MLKEM768X25519.encapsulate(hpke.publicKey(recipient));
  const { key, nonce } = hpke.schedule(sharedSecret, label);
  const args = ["mlkem768x25519", Buffer.from(cipherText).toString("base64").replace(/=+$/, "")];
  return { args, body: Buffer.from(chacha20poly1305(key, nonce).encrypt(fileKey)) };
}

function share(text, change) {
  const bytes = Buffer.from(text, "base64");
  change(bytes);
  return bytes.toString("base64").replace(/=+$/, "");
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const nextTo = (sign) => ALPHABET[ALPHABET.indexOf(sign) + 1];

/** The header's text changed after it was made. */
function textual(file) {
  const at = file.indexOf("\n--- ") + 1;
  const end = at + 48;
  const header = file.subarray(0, end).toString("latin1");
  const lines = header.split("\n");
  const changed = (name, text, rust, shape) =>
    bad(name, "parcel", inTail(Buffer.concat([Buffer.from(text, "latin1"), file.subarray(end)])), rust, shape);
  const flipped = (name, where) => bad(name, "parcel", inTail(file.map((byte, place) => (place === where ? byte ^ 1 : byte))), "Damaged");
  const added = (name, text, shape) => changed(name, `${header.slice(0, at)}${text}${header.slice(at)}`, "Damaged", shape);
  return [
    changed("age of version 2", header.replace("/v1\n", "/v2\n"), "UnknownVersion", "Version"),
    changed("age of version 10", header.replace("/v1\n", "/v10\n"), "UnknownVersion", "Version"),
    changed("age of no version", header.replace("/v1\n", "/\n"), "UnknownVersion", "Version"),
    changed("carriage returns", header.replaceAll("\n", "\r\n"), "UnknownVersion", "Version"),
    changed("another program's header", header.replace("age-", "egg-"), "Damaged", "Header"),
    changed("a MAC of 31 bytes", header.slice(0, at + 4) + Buffer.alloc(31, 1).toString("base64").replace(/=+$/, "") + "\n", "Damaged", "Header"),
    changed("no MAC", `${header.slice(0, at)}--- \n`, "Damaged", "Header"),
    changed("no stanza", `${lines[0]}\n${header.slice(at)}`, "Damaged", "Header"),
    changed("a MAC whose base64 is not canonical", `${header.slice(0, -2)}${nextTo(header.at(-2))}\n`, "Damaged", "Header"),
    changed("a body whose base64 is not canonical", header.replace(`${lines[2]}\n`, `${lines[2].slice(0, -1)}${nextTo(lines[2].at(-1))}\n`), "Damaged", "Header"),
    added("a stanza without a body", "-> vector-grease\n", "Header"),
    added("a stanza with an empty word", "->  vector-grease\n\n", "Header"),
    added("a stanza without a name", "-> \n\n", "Header"),
    added("letters beyond ASCII", "-> vector-grease\xe4\n\n", "Header"),
    added("five arguments", "-> vector-grease 1 2 3 4 5\n\n", "Header"),
    added("a body with padding", "-> vector-grease\nAA==\n", "Header"),
    added("a body of one character", "-> vector-grease\nA\n", "Header"),
    added("a body line of 68 characters", `-> vector-grease\n${"A".repeat(68)}\n\n`, "Header"),
    added("a body of four lines", `-> vector-grease\n${`${"A".repeat(64)}\n`.repeat(3)}\n`, "Header"),
    added("an empty line", "\n", "Header"),
    flipped("another MAC", at + 10),
    flipped("another nonce", end + 3),
    flipped("another first byte", end + 16),
    flipped("another last byte", file.length - 1),
  ];
}

function floods() {
  const size = 137_776;
  const flood = (name, text, times, shape) => {
    const used = 22 + Buffer.byteLength(text) * times;
    return bad(name, "parcel", [{ text: "age-encryption.org/v1\n" }, { text, times }, { text: "x", times: size - 1 - used }, { hex: "80" }], "Damaged", shape);
  };
  return [
    flood("ten thousand stanzas", "-> X25519 a\n\n", 10_000, "Recipients"),
    flood("ten thousand grease stanzas", "-> a-grease\n\n", 9_000, "Recipients"),
    flood("one endless line", "-", 137_000, "Header"),
    flood("one endless list of arguments", "-> a a", 20_000, "Header"),
    flood("a line of 1,601 characters", `-> grease-grease ${"x".repeat(1584)}\n\n`, 1, "Header"),
    flood("a body without an end", `-> a-grease\n${`${"A".repeat(64)}\n`.repeat(100)}`, 20, "Header"),
  ];
}
