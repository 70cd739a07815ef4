import { Trouble } from "../trouble.ts";
import { HEADER, LONGEST_DOCUMENT, onlyZeroes, parcelSize } from "./padding.ts";

const VERSION = 1;
/** Octets of the header that the MAC covers: version, side, sequence number, previous digest. */
const PLACE_END = 42;
const MAC_END = 74;

/** Who wrote a parcel; `file` is what handlers write for themselves. */
export type Side = "reporter" | "office" | "file";
const SIDES: readonly Side[] = ["reporter", "office", "file"];

/** Where a parcel belongs. */
export interface Place {
  readonly side: Side;
  /** Counts from 1 within a case and side. */
  readonly seq: number;
  /** SHA-256 of the newest stored parcel its writer saw; zeroes if there was none. */
  readonly previous: Uint8Array;
}

/** A parcel's plaintext, taken apart but not yet believed. */
export interface PlainParcel {
  readonly place: Place;
  /** The header's first 42 octets, as the MAC covers them. */
  readonly placeOctets: Uint8Array;
  readonly mac: Uint8Array;
  readonly json: Uint8Array;
}

/** version || side || sequence number (big endian) || previous digest */
export function placeOctets(place: Place): Uint8Array {
  const octets = new Uint8Array(PLACE_END);
  const view = new DataView(octets.buffer);
  view.setUint8(0, VERSION);
  view.setUint8(1, SIDES.indexOf(place.side) + 1);
  view.setBigUint64(2, BigInt(place.seq));
  octets.set(place.previous, 10);
  return octets;
}

/** The padded plaintext. */
export function packParcel(place: Uint8Array, mac: Uint8Array, json: Uint8Array): Uint8Array {
  if (json.length > LONGEST_DOCUMENT) throw new RangeError("this document is longer than any reader opens");
  const plaintext = new Uint8Array(parcelSize(json.length));
  plaintext.set(place);
  plaintext.set(mac, PLACE_END);
  new DataView(plaintext.buffer).setUint32(MAC_END, json.length);
  plaintext.set(json, HEADER);
  return plaintext;
}

/** Takes a plaintext apart; the parts share its memory. */
export function unpackParcel(plaintext: Uint8Array): PlainParcel {
  if (plaintext.length === 0) throw new Trouble("damaged");
  if (plaintext[0] !== VERSION) throw new Trouble("unknown-version");
  if (plaintext.length < HEADER) throw new Trouble("damaged");
  const view = new DataView(plaintext.buffer, plaintext.byteOffset, plaintext.byteLength);
  const side = SIDES[view.getUint8(1) - 1];
  const seq = view.getBigUint64(2);
  const length = view.getUint32(MAC_END);
  if (side === undefined || seq < 1n || seq > BigInt(Number.MAX_SAFE_INTEGER)) throw new Trouble("damaged");
  if (plaintext.length !== parcelSize(length)) throw new Trouble("damaged");
  if (!onlyZeroes(plaintext, HEADER + length)) throw new Trouble("damaged");
  return {
    place: { side, seq: Number(seq), previous: plaintext.slice(10, PLACE_END) },
    placeOctets: plaintext.subarray(0, PLACE_END),
    mac: plaintext.subarray(PLACE_END, MAC_END),
    json: plaintext.subarray(HEADER, HEADER + length),
  };
}
