// Case keys, wrapped identities, and enclosures.
import { armor, generateX25519Identity, identityToRecipient } from "age-encryption";
import { BECH32, caseKey, caseKeyText } from "./bech32.mjs";
import { recipientOf } from "./format.mjs";
import { bad, FILE } from "./make_wholes.mjs";
import { piecesFor } from "./pieces.mjs";
import { encrypt, enclose, stanza } from "./write.mjs";

const CASE_KEY = "qqqs yqcy q5rq wzqf pg9s crgw puxw qvt0";

export function badCaseKeys() {
  const typed = (name, text) => ({ ...bad(`case key: ${name}`, "case_key", [{ text }], "Mistyped"), error: "damaged" });
  return [
    typed("nothing", ""),
    typed("one symbol short", CASE_KEY.slice(0, -1)),
    typed("one symbol too many", `${CASE_KEY}q`),
    typed("another symbol", CASE_KEY.replace("y", "z")),
    typed("two neighbours swapped", CASE_KEY.replace("wz", "zw")),
    typed("a symbol that is none", CASE_KEY.replace("y", "b")),
    typed("the Kelvin sign, which becomes a k", withKelvin()),
    typed("the checksum of Bech32", caseKeyText(caseKey(CASE_KEY), BECH32)),
    typed("a separator that is none", CASE_KEY.replace(" ", "/")),
    typed("a byte order mark", `\ufeff${CASE_KEY}`),
    typed("the hidden prefix", `siegel1${CASE_KEY}`),
  ];
}

/** A case key with a k in it, and the k exchanged. */
function withKelvin() {
  for (let byte = 0; ; byte += 1) {
    const text = caseKeyText(Buffer.alloc(16, byte));
    if (text.includes("k")) return text.replace("k", "\u212a");
  }
}

export function badWrapped({ bytes, ageFile }) {
  const file = bytes.wrapped;
  const text = file.toString("latin1");
  const end = text.indexOf("\n--- ") + 1 + 48;
  const work = (value, rust = "WorkFactor", shape = "WorkFactor") => worked(text, value, rust, shape);
  const changed = (name, altered, rust, shape) => bad(name, "wrapped", piecesFor(Buffer.from(altered, "latin1")), rust, shape);
  const lines = text.slice(0, end).split("\n");
  const twice = [lines[0], lines[1], lines[2], lines[1], lines[2], ""].join("\n") + text.slice(text.indexOf("--- "));
  return [
    ...["14", "19", "20", "30", "63", "99999999999999999999", "015", "+15", "0x10"].map((value) => work(value)),
    work("", "Damaged", "Header"),
    ...[0, 22, 60, 100, end, end + 16, file.length - 1].map((to) =>
      bad(`wrapped identity cut after ${to} bytes`, "wrapped", [{ of: "wrapped", from: 0, to }], "Damaged", to < end ? "Header" : "Length")),
    bad("a wrapped identity that goes on", "wrapped", [{ of: "wrapped" }, { text: "x" }], "Damaged", "Length"),
    bad("8 MiB in place of a wrapped identity", "wrapped", [{ text: "x", times: 8 << 20 }], "Damaged", "Length"),
    bad("hybrid in place of a wrapped identity", "wrapped", piecesFor(ageFile("slot")), "Damaged", "Recipients"),
    changed("two scrypt stanzas", twice, "Damaged", "Recipients"),
    changed("wrapped by age of version 2", text.replace("/v1\n", "/v2\n"), "UnknownVersion", "Version"),
    bad("another wrapped file key", "wrapped", [{ of: "wrapped", from: 0, to: end - 90 }, { text: text[end - 90] === "A" ? "B" : "A" }, { of: "wrapped", from: end - 89 }], "WrongPassphrase"),
    bad("another last byte of a wrapped identity", "wrapped", [{ of: "wrapped", from: 0, to: file.length - 1 }, { hex: Buffer.from([file.at(-1) ^ 1]).toString("hex") }], "Damaged"),
  ];
}

function worked(text, value, rust, shape) {
  return bad(`work factor ${value || "missing"}`, "wrapped", piecesFor(Buffer.from(text.replace(" 15\n", ` ${value}\n`), "latin1")), rust, shape);
}

export async function badEnclosures({ bytes, handler }) {
  const text = bytes.enclosure.toString();
  const lines = text.trimEnd().split("\n");
  const file = armor.decode(text);
  const x25519 = await identityToRecipient(await generateX25519Identity());
  const other = await recipientOf(FILE);
  const made = (name, altered, rust = "Damaged", shape = null) => bad(name, "enclosure", piecesFor(Buffer.from(altered)), rust, shape);
  const armored = (name, altered, rust, shape) => made(name, armor.encode(altered), rust, shape);
  const relined = (name, change) => made(name, change([...lines]).join("\n"), "Damaged", "Armor");
  const sealed = async (name, recipients, rust, shape, plaintext = "x") => armored(name, await encrypt(recipients, plaintext), rust, shape);
  const header = Buffer.from(file).indexOf("\n--- ") + 1 + 48;
  return [
    made("an enclosure without its end", text.slice(0, 3000), "Damaged", "Armor"),
    made("an enclosure without its last line", lines.slice(0, -1).join("\n"), "Damaged", "Armor"),
    relined("an enclosure without its first line", (all) => all.slice(1)),
    relined("words before an enclosure", (all) => ["Hallo,", ...all]),
    relined("words behind an enclosure", (all) => [...all, "Viele Grüße"]),
    relined("an enclosure twice", (all) => [...all, ...all]),
    relined("a line missing its end", (all) => all.with(5, all[5].slice(0, 60))),
    relined("a line that is too long", (all) => all.with(5, `${all[5]}AAAA`)),
    relined("an empty line within", (all) => all.toSpliced(5, 0, "")),
    relined("indented lines", (all) => all.map((line) => `  ${line}`)),
    relined("spaces at the ends of lines", (all) => all.map((line) => `${line} `)),
    relined("quoted lines", (all) => all.map((line, at) => (at > 0 && at < all.length - 1 ? `> ${line}` : line))),
    relined("a letter beyond ASCII", (all) => all.with(5, `ä${all[5].slice(1)}`)),
    relined("a no-break space before", (all) => all.with(0, `\u00a0${all[0]}`).concat(all.at(-1))),
    relined("nothing in the frame", (all) => [all[0], all.at(-1)]),
    relined("padding within", (all) => all.with(5, `${all[5].slice(0, 62)}==`)),
    armored("an age file cut within its header", file.subarray(0, 1000), "Damaged", "Header"),
    armored("an age file cut after its header", file.subarray(0, header), "Damaged", "Length"),
    armored("an age file cut after its nonce", file.subarray(0, header + 31), "Damaged", "Length"),
    armored("an age file cut within its text", file.subarray(0, file.length - 5), "Damaged"),
    armored("an age file changed within its text", file.with(file.length - 5, file.at(-5) ^ 1), "Damaged"),
    armored("an age file of version 3", file.with(20, 0x33), "UnknownVersion", "Version"),
    await sealed("sealed by a passphrase", [stanza(["scrypt", "A".repeat(22), "30"], new Uint8Array(32))], "Damaged", "Recipients"),
    await sealed("sealed to an X25519 key", [x25519], "Damaged", "Recipients"),
    await sealed("sealed to an X25519 key as well", [handler, x25519], "Damaged", "Recipients"),
    await sealed("an enclosure for somebody else", [other], "NotForThisKey", null),
    await sealed("a file that is no text", [handler], "Damaged", null, new Uint8Array([0xff, 0xfe, 0, 1])),
    bad("an enclosure for twenty-one", "enclosure", await crowd(21, other), "Damaged", "Recipients"),
    bad("an enclosure that is too long", "enclosure", [{ text: `${lines[0]}\n` }, { text: `${"A".repeat(64)}\n`, times: 2500 }, { text: lines.at(-1) }], "Damaged", "Length"),
  ];
}

/** Not sealed: a header with so many stanzas of one kind, which is enough to be refused by. */
async function crowd(people, recipient) {
  const file = Buffer.from(armor.decode(await enclose([recipient], "x"))).toString("latin1");
  const [version, first, body, ...rest] = file.split("\n");
  const stanzas = Array(people).fill(`${first}\n${body}`).join("\n");
  return piecesFor(Buffer.from(armor.encode(Buffer.from([version, stanzas, ...rest].join("\n"), "latin1"))));
}
