import { Trouble } from "../trouble.ts";
import { decodedLength, type Header, type HeaderStanza, readHeader } from "./header.ts";
import { HEADER, LONGEST_DOCUMENT, parcelSize } from "./padding.ts";
import { cutTail, plaintextBehind, ROOM, storedSize } from "./stored.ts";

/** A hybrid stanza, and the grease some writers add. */
const MOST_STANZAS = 2;
export const HYBRID = "mlkem768x25519";
/** How meaningless stanzas end. */
const GREASE = "-grease";
/** Octets of a hybrid encapsulation: ML-KEM-768's ciphertext and X25519's share. */
const ENCAPSULATION = 1088 + 32;
/** Octets of a wrapped file key: the key and Poly1305's tag. */
const WRAPPED_FILE_KEY = 16 + 16;
/** Octets between an age header and the chunks of its payload. */
export const NONCE = 16;
/** Every slot has this size, whether it holds one identity (a reporter's) or two (a handler's). */
export const SLOT_SIZE = 128;

/** An age file of plausible shape: worth the expensive steps. */
export interface Shape {
  readonly ageFile: Uint8Array;
  /** Octets of the plaintext in it. */
  readonly plaintext: number;
}

/**
 * Whether a stored blob can be a slot or a parcel, told without any key. These are the rules of src/sealing/shape.rs:
 * what the server would refuse, a browser does not open either. "damaged" or "unknown-version" if not.
 */
export function storedShape(stored: Uint8Array): Shape {
  return stored.length === storedSize(SLOT_SIZE) ? slotShape(stored) : parcelShape(stored);
}

export function slotShape(stored: Uint8Array): Shape {
  if (stored.length !== storedSize(SLOT_SIZE)) throw new Trouble("damaged");
  return blobShape(stored, SLOT_SIZE);
}

export function parcelShape(stored: Uint8Array): Shape {
  return blobShape(stored, parcelBehind(stored.length));
}

function blobShape(stored: Uint8Array, plaintext: number): Shape {
  // Where the tail may begin is bounded: header and tail together have one size.
  const start = stored.length - ROOM;
  const ageFile = stored.subarray(0, start + cutTail(stored.subarray(start)).length);
  const header = readHeader(ageFile, MOST_STANZAS);
  onlyHybrid(header, 1);
  if (plaintextOf(header, ageFile) !== plaintext) throw new Trouble("damaged");
  return { ageFile, plaintext };
}

/** Whether an age file without a tail can be one for up to `most` people with hybrid keys, and nobody else. */
export function fileShape(ageFile: Uint8Array, most: number): Shape {
  const header = readHeader(ageFile, most + 1);
  onlyHybrid(header, most);
  return { ageFile, plaintext: plaintextOf(header, ageFile) };
}

function parcelBehind(stored: number): number {
  const plaintext = plaintextBehind(stored - ROOM);
  const whole = plaintext >= HEADER && plaintext <= parcelSize(LONGEST_DOCUMENT) && plaintext === parcelSize(plaintext - HEADER);
  if (!whole) throw new Trouble("damaged");
  return plaintext;
}

/** 1 to `most` hybrid stanzas, and besides them at most one, which can only be grease. */
function onlyHybrid(header: Header, most: number): void {
  const ours = header.stanzas.filter(({ kind }) => !kind.endsWith(GREASE));
  const grease = header.stanzas.length - ours.length;
  if (ours.length === 0 || ours.length > most || grease > 1 || !ours.every(isHybrid)) throw new Trouble("damaged");
}

function isHybrid({ kind, args, body }: HeaderStanza): boolean {
  const [encapsulation = ""] = args;
  return kind === HYBRID && args.length === 1 && body === WRAPPED_FILE_KEY && decodedLength(encapsulation) === ENCAPSULATION;
}

/** Octets of the plaintext of an age file with this header. */
export function plaintextOf(header: Header, ageFile: Uint8Array): number {
  return plaintextBehind(ageFile.length - header.length - NONCE);
}
