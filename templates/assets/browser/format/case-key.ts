import { bech32m } from "@scure/base";
import { wipe } from "./bytes.ts";

/** Goes into the checksum only, and is never shown. */
const PREFIX = "siegel";
const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const OCTETS = 16;
const SYMBOLS = 32;
const GROUP = 4;
/** What may stand between symbols: white space of every kind, hyphens and dashes, underscore, dot. */
const SEPARATOR = /[\p{White_Space}\u2010-\u2015_.-]/u;

/** What is wrong with a text that was typed as a case key, told without telling the key. */
export type Mistake =
  | { readonly kind: "empty" }
  /** Too few or too many symbols; 32 are right. */
  | { readonly kind: "length"; readonly found: number }
  /** A character that no case key holds, at a place counted from 1, separators not counted. */
  | { readonly kind: "symbol"; readonly position: number; readonly symbol: string }
  /** Probably one symbol of this group (1 to 8), or two neighbours from it on are swapped. */
  | { readonly kind: "group"; readonly group: number }
  | { readonly kind: "mistyped" };

/** 128 fresh random bits, from the browser's own generator. */
export const newCaseKey = (): Uint8Array => crypto.getRandomValues(new Uint8Array(OCTETS));

/** The text to be written down: lower case, eight groups of four. A string cannot be wiped: make it where it is shown. */
export function showCaseKey(key: Uint8Array): string {
  const symbols = bech32m.encode(PREFIX, bech32m.toWords(key), false).slice(PREFIX.length + 1);
  return symbols.match(/.{4}/g)?.join(" ") ?? "";
}

/** Reads what a person typed. Case and separators do not matter; everything else does, and nothing is ever corrected. */
export function readCaseKey(typed: string): Uint8Array | Mistake {
  let symbols = "";
  let found = 0;
  if (!/\P{White_Space}/u.test(typed)) return { kind: "empty" };
  for (const symbol of typed) {
    if (SEPARATOR.test(symbol)) continue;
    found += 1;
    // ASCII only: other scripts have letters that become one of ours in lower case.
    const small = /^[A-Za-z0-9]$/.test(symbol) ? symbol.toLowerCase() : symbol;
    if (!ALPHABET.includes(small)) return { kind: "symbol", position: found, symbol };
    symbols += small;
  }
  if (found !== SYMBOLS) return { kind: "length", found };
  return octetsOf(symbols) ?? locate(symbols);
}

/** The 16 octets, if the checksum fits and the two bits left over are zero. */
function octetsOf(symbols: string): Uint8Array | undefined {
  const decoded = bech32m.decodeUnsafe(`${PREFIX}1${symbols}`, false);
  return decoded && bech32m.fromWordsUnsafe(decoded.words) || undefined;
}

/**
 * Looks for the one substitution or swap of neighbours that would make `symbols` a case key, and tells its group.
 * There is at most one (BIP 173, "Checksum design"). The repair itself is not told, and not used.
 */
function locate(symbols: string): Mistake {
  const fits = (trial: string): boolean => {
    const octets = octetsOf(trial);
    wipe(octets);
    return octets !== undefined;
  };
  for (let at = 0; at < SYMBOLS; at += 1) {
    const [before, after] = [symbols.slice(0, at), symbols.slice(at + 1)];
    if ([...ALPHABET].some((symbol) => fits(before + symbol + after))) return { kind: "group", group: groupOf(at) };
  }
  for (let at = 1; at < SYMBOLS; at += 1) {
    const swapped = symbols.slice(0, at - 1) + symbols[at] + symbols[at - 1] + symbols.slice(at + 1);
    if (fits(swapped)) return { kind: "group", group: groupOf(at - 1) };
  }
  return { kind: "mistyped" };
}

const groupOf = (at: number): number => Math.floor(at / GROUP) + 1;
