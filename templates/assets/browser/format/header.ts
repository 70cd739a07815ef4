import { base64nopad } from "@scure/base";
import { Trouble } from "../trouble.ts";

/** The header's first line, up to the version. */
const MAGIC = "age-encryption.org/";
const VERSION = "v1";
/** Longest line of a header: the hybrid stanza's first line has 1,512 characters. */
const LONGEST_LINE = 1600;
/** Most arguments of a stanza: the grease some writers add has up to 4. */
const MOST_ARGUMENTS = 4;
/** Most lines of a stanza's body: grease has up to 3. */
const MOST_BODY_LINES = 3;
/** Characters of a full line of a body. */
const FULL_LINE = 64;
const MAC = 32;
const LINE_FEED = 10;

/** What a recipient found in the header says, and how much. */
export interface HeaderStanza {
  readonly kind: string;
  readonly args: readonly string[];
  /** Octets of the body, decoded. */
  readonly body: number;
}

export interface Header {
  readonly stanzas: readonly HeaderStanza[];
  /** Octets up to and including the MAC's line feed. */
  readonly length: number;
}

/**
 * Reads the header of an age file (C2SP "age", v1) without keys, strictly, and no further than it has to: of more than
 * `most` stanzas only the next line is looked at. age-encryption itself reads headers of any size, and tries each stanza.
 */
export function readHeader(file: Uint8Array, most: number): Header {
  const lines = new Lines(file);
  if (after(MAGIC, lines.next()) !== VERSION) throw new Trouble("unknown-version");
  const stanzas: HeaderStanza[] = [];
  for (;;) {
    const start = lines.next();
    if (start.startsWith("--- ")) {
      if (decodedLength(start.slice(4)) !== MAC || stanzas.length === 0) throw new Trouble("damaged");
      return { stanzas, length: lines.at };
    }
    if (stanzas.length === most) throw new Trouble("damaged");
    stanzas.push(readStanza(start, lines));
  }
}

/** Octets behind a canonical base64 text without padding. */
export function decodedLength(text: string): number {
  try {
    return base64nopad.decode(text).length;
  } catch {
    throw new Trouble("damaged");
  }
}

function readStanza(start: string, lines: Lines): HeaderStanza {
  const [kind = "", ...args] = after("-> ", start).split(" ");
  // Visible ASCII only, and no empty word.
  if (args.length > MOST_ARGUMENTS || ![kind, ...args].every((word) => /^[!-~]+$/.test(word))) throw new Trouble("damaged");
  let body = 0;
  for (let count = 0; count < MOST_BODY_LINES; count += 1) {
    const text = lines.next();
    body += decodedLength(text);
    if (text.length > FULL_LINE) throw new Trouble("damaged");
    if (text.length < FULL_LINE) return { kind, args, body };
  }
  throw new Trouble("damaged");
}

function after(start: string, line: string): string {
  if (!line.startsWith(start)) throw new Trouble("damaged");
  return line.slice(start.length);
}

/** The lines at the beginning of a file, one octet a character. */
class Lines {
  at = 0;

  constructor(private readonly file: Uint8Array) {}

  next(): string {
    const near = this.file.subarray(this.at, this.at + LONGEST_LINE);
    const end = near.indexOf(LINE_FEED);
    if (end < 0) throw new Trouble("damaged");
    this.at += end + 1;
    return String.fromCharCode(...near.subarray(0, end));
  }
}
