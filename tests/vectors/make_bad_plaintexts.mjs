// Parcels and slots that open, but are not what they have to be.
import { recipientOf, slotProof } from "./format.mjs";
import { bad, CONVERSATION, DOCUMENT, FILE, FIRST, HANDLER, OTHER, REPORTER } from "./make_wholes.mjs";
import { piecesFor } from "./pieces.mjs";
import { parcelPlaintext, seal, slotPlaintext } from "./write.mjs";

const sealed = async (name, what, to, plaintext, rust) =>
  bad(name, what, piecesFor(await seal(await recipientOf(to), plaintext)), rust);

export async function badParcels() {
  const plain = (place = FIRST, json = DOCUMENT, changePlace = undefined, seed = CONVERSATION) =>
    parcelPlaintext(seed, place, json, changePlace);
  const placed = async (name, changePlace, rust) =>
    sealed(name, "parcel", CONVERSATION, await plain(FIRST, DOCUMENT, changePlace), rust);
  const altered = async (name, change, rust) => {
    const plaintext = await plain();
    return sealed(name, "parcel", CONVERSATION, change(plaintext) ?? plaintext, rust);
  };
  const seq = (value) => (place) => void place.writeBigUInt64BE(value, 2);
  return [
    await placed("parcel of version 0", (place) => void (place[0] = 0), "UnknownVersion"),
    await placed("parcel of version 2", (place) => void (place[0] = 2), "UnknownVersion"),
    await placed("parcel of version 255", (place) => void (place[0] = 255), "UnknownVersion"),
    await placed("side 0", (place) => void (place[1] = 0), "Damaged"),
    await placed("side 4", (place) => void (place[1] = 4), "Damaged"),
    await placed("side 255", (place) => void (place[1] = 255), "Damaged"),
    await placed("number 0", seq(0n), "Damaged"),
    await placed("number 2^53", seq(2n ** 53n), "Damaged"),
    await placed("number 2^63", seq(2n ** 63n), "Damaged"),
    await placed("number 2^64 - 1", seq(2n ** 64n - 1n), "Damaged"),
    await placed("another number", seq(2n), "NotGenuine"),
    await placed("the highest number", seq(2n ** 53n - 1n), "NotGenuine"),
    await placed("another side", (place) => void (place[1] = 2), "NotGenuine"),
    await placed("the file's side", (place) => void (place[1] = 3), "NotGenuine"),
    await altered("another MAC", (p) => void (p[50] ^= 1), "NotGenuine"),
    await altered("another place than the MAC's", (p) => void (p[20] ^= 1), "NotGenuine"),
    await altered("another document than the MAC's", (p) => void (p[100] ^= 1), "NotGenuine"),
    await altered("no MAC", (p) => void p.fill(0, 42, 74), "NotGenuine"),
    await altered("a length one too high", (p) => void p.writeUInt32BE(DOCUMENT.length + 1, 74), "NotGenuine"),
    await altered("a length one too low", (p) => void p.writeUInt32BE(DOCUMENT.length - 1, 74), "Damaged"),
    await altered("a length beyond the parcel", (p) => void p.writeUInt32BE(p.length, 74), "Damaged"),
    await altered("the highest length", (p) => void p.writeUInt32BE(2 ** 32 - 1, 74), "Damaged"),
    await altered("a length for another size", (p) => void p.writeUInt32BE(947, 74), "Damaged"),
    await altered("padding that is not zero", (p) => void (p[p.length - 1] = 1), "Damaged"),
    await altered("more padding than there has to be", (p) => Buffer.concat([p, Buffer.alloc(64)]), "Damaged"),
    await sealed("the MAC of another identity", "parcel", CONVERSATION, await plain(FIRST, DOCUMENT, undefined, FILE), "NotGenuine"),
    await sealed("nothing but zeroes within", "parcel", CONVERSATION, Buffer.alloc(1024), "UnknownVersion"),
  ];
}

export async function badSlots() {
  const slot = (name, plaintext, rust, to = HANDLER) => sealed(name, "slot", to, plaintext, rust);
  const altered = (at, byte) => {
    const plaintext = slotPlaintext(CONVERSATION, FILE);
    plaintext[at] = byte;
    return plaintext;
  };
  return [
    await slot("slot of version 0", altered(0, 0), "UnknownVersion"),
    await slot("slot of version 2", altered(0, 2), "UnknownVersion"),
    await slot("a slot without the file's identity", slotPlaintext(CONVERSATION), "Damaged"),
    await slot("a slot without the case's identity", slotPlaintext(Buffer.alloc(32), FILE), "Damaged"),
    await slot("a slot with something behind", altered(65, 1), "Damaged"),
    await slot("a slot with something at its end", altered(127, 1), "Damaged"),
    await slot("a slot for somebody else", slotPlaintext(CONVERSATION, FILE), "NotForThisKey", FILE),
  ];
}

export async function badReporterSlots() {
  const right = await slotProof(REPORTER, CONVERSATION);
  const slot = (name, plaintext, rust, to = REPORTER) => sealed(name, "reporter_slot", to, plaintext, rust);
  const proved = (name, proof) => slot(name, slotPlaintext(CONVERSATION, proof), "NotGenuine");
  const altered = (at, byte) => {
    const plaintext = slotPlaintext(CONVERSATION, right);
    plaintext[at] = byte;
    return plaintext;
  };
  return [
    bad("a handler's slot in place of the reporter's", "reporter_slot", [{ of: "slot" }], "NotForThisKey"),
    bad("a parcel in place of the reporter's slot", "reporter_slot", [{ of: "parcel" }], "Damaged", "Length"),
    await slot("reporter's slot of version 0", altered(0, 0), "UnknownVersion"),
    await slot("reporter's slot of version 2", altered(0, 2), "UnknownVersion"),
    await slot("reporter's slot with something behind", altered(65, 1), "Damaged"),
    await slot("reporter's slot with something at its end", altered(127, 1), "Damaged"),
    await slot("reporter's slot without a seed", slotPlaintext(Buffer.alloc(32), right), "Damaged"),
    await slot("reporter's slot of nothing but zeroes", Buffer.alloc(128), "UnknownVersion"),
    await slot("reporter's slot for somebody else", slotPlaintext(CONVERSATION, right), "NotForThisKey", OTHER),
    await slot("another case under a proof", slotPlaintext(FILE, right), "NotGenuine"),
    await proved("no proof", Buffer.alloc(32)),
    await proved("a proof whose first bit is wrong", Buffer.from(right.map((byte, at) => (at === 0 ? byte ^ 0x80 : byte)))),
    await proved("a proof whose last bit is wrong", Buffer.from(right.map((byte, at) => (at === 31 ? byte ^ 1 : byte)))),
    await proved("the proof of another case key", await slotProof(OTHER, CONVERSATION)),
    await proved("the proof for another case", await slotProof(REPORTER, FILE)),
    await proved("a proof keyed by the case itself", await slotProof(CONVERSATION, CONVERSATION)),
    await proved("a proof with the key of another purpose", await slotProof(REPORTER, CONVERSATION, "siegelpost/v1/mac")),
    await proved("a handler's slot, sealed to the reporter", FILE),
  ];
}
