// Words that occur nowhere else, in every form in which a careless program might keep or send them. The same idea as
// in tests/it/harness/needles.rs. Not looked for: words written backwards, which nobody does without wanting to hide
// something, and who wants that has better ways.
import { randomInt } from "node:crypto";
import { bytesOf, identitySymbols, seedOf, tokenOf } from "./case_key.mjs";

const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Shorter ones would be found by chance. */
const SHORTEST = 8;

export class Needles {
  /** The pattern's bytes, as a string of them, in lower case; and what it is called. */
  #patterns = new Map();

  /** A new text to type: umlauts and signs around three words of pure chance. Each word is looked for alone as well. */
  marker(name) {
    const words = [word(), word(), word()];
    const text = `${words[0]} Größe "${words[1]}", Ängste & Übel\n${words[2]}`;
    for (const one of [...words, text]) this.text(name, one);
    return text;
  }

  /** A text that is looked for as a whole. */
  text(name, text) {
    const bytes = Buffer.from(text);
    this.bytes(name, bytes);
    this.#put(name, "UTF-16LE", Buffer.from(text, "utf16le"));
    this.#put(name, "UTF-16BE", Buffer.from(text, "utf16le").swap16());
    this.#put(name, "percent form", Buffer.from(bytes.toString("hex").replace(/../g, "%$&")));
    this.#put(name, "address", Buffer.from(encodeURIComponent(text)));
    this.#put(name, "form field", Buffer.from(new URLSearchParams({ "": text }).toString().slice(1)));
    this.#put(name, "JSON", Buffer.from(JSON.stringify(text).slice(1, -1)));
    this.#put(name, "JSON, only ASCII", Buffer.from(escaped(text, (unit) => unit > "~")));
    this.#put(name, "JSON, all escaped", Buffer.from(escaped(text, () => true)));
    this.#put(name, "HTML", Buffer.from(text.replaceAll("&", "&amp;").replaceAll('"', "&quot;")));
    // A text that a form has sent has other ends of lines.
    if (/[^\r]\n/.test(text)) this.text(name, text.replaceAll("\n", "\r\n"));
  }

  /** A case key as it is shown, typed and stored, any two neighbouring groups of it, and all that comes from it. */
  caseKey(name, shown, { token = true } = {}) {
    const groups = shown.split(" ");
    for (const joint of [" ", "", "-"]) {
      this.text(name, groups.join(joint));
      this.text(name, groups.join(joint).toUpperCase());
    }
    groups.slice(1).forEach((group, index) => {
      for (const joint of [" ", "", "+", "%20", "-"]) this.text(name, groups[index] + joint + group);
    });
    this.secret(`${name}, its bytes`, bytesOf(shown));
    this.identity(`${name}, the reporter's identity`, seedOf(shown));
    if (token) this.token(name, shown);
  }

  token(name, shown) {
    this.secret(`${name}, its mailbox token`, tokenOf(shown));
  }

  /** A seed, and the `AGE-SECRET-KEY-PQ-1…` text of it. */
  identity(name, seed) {
    this.secret(name, seed);
    this.text(name, identitySymbols(seed).slice(0, 32));
  }

  /** Secret bytes, whole or in halves. */
  secret(name, bytes) {
    const middle = bytes.length >> 1;
    for (const half of [bytes.subarray(0, middle), bytes.subarray(middle)]) {
      this.bytes(name, half);
      this.#put(name, "list of numbers", Buffer.from([...half].join(",")));
      this.#put(name, "list of numbers, spaced", Buffer.from([...half].join(", ")));
    }
  }

  bytes(name, bytes) {
    this.#put(name, "as it is", bytes);
    this.#put(name, "hex", Buffer.from(bytes.toString("hex")));
    // Whatever stands before it: base64 writes three bytes as four characters, base32 five as eight.
    for (const before of [0, 1, 2]) {
      const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
      for (const form of ["base64", "base64url"]) {
        this.#put(name, form, Buffer.from(whole(shifted.toString(form), before, shifted.length, 6)));
      }
      this.#put(name, "base64 in a form", Buffer.from(encodeURIComponent(whole(shifted.toString("base64"), before, shifted.length, 6))));
    }
    for (const before of [0, 1, 2, 3, 4]) {
      const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
      this.#put(name, "base32", Buffer.from(whole(base32(shifted), before, shifted.length, 5)));
    }
  }

  #put(name, form, bytes) {
    const pattern = lower(bytes).toString("latin1");
    if (pattern.length >= SHORTEST && !this.#patterns.has(pattern)) this.#patterns.set(pattern, `${name} (${form})`);
  }

  search() {
    return new Search([...this.#patterns].map(([pattern, name]) => ({ bytes: Buffer.from(pattern, "latin1"), name })));
  }
}

/** Needles, ready to be looked for. Whether letters are large or small does not matter. */
export class Search {
  /** By their first two bytes, as most places in a file begin none; then by their first four. */
  #begins = new Uint8Array(1 << 16);
  #patterns = new Map();

  constructor(patterns) {
    for (const pattern of patterns) {
      this.#begins[pattern.bytes.readUInt16LE()] = 1;
      const first = pattern.bytes.readUInt32LE();
      this.#patterns.set(first, [...(this.#patterns.get(first) ?? []), pattern]);
    }
  }

  /** The names of what is in there. */
  in(haystack) {
    const bytes = lower(haystack);
    const found = new Set();
    for (let at = 0; at + SHORTEST <= bytes.length; at += 1) {
      if (!this.#begins[bytes[at] | (bytes[at + 1] << 8)]) continue;
      for (const { bytes: pattern, name } of this.#patterns.get(bytes.readUInt32LE(at)) ?? []) {
        if (bytes.subarray(at, at + pattern.length).equals(pattern)) found.add(name);
      }
    }
    return found;
  }
}

/** Ten letters and digits: fifty bits of chance. */
const word = () => Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join("");

function lower(bytes) {
  const copy = Buffer.from(bytes);
  for (let at = 0; at < copy.length; at += 1) if (copy[at] >= 65 && copy[at] <= 90) copy[at] |= 32;
  return copy;
}

/** Only the characters that consist of nothing else than what begins after `before` bytes and ends with the last. */
const whole = (encoded, before, length, bits) => encoded.slice(Math.ceil((before * 8) / bits), Math.floor((length * 8) / bits));

function base32(bytes) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits.match(/.{1,5}/g).map((five) => BASE32[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}

const escaped = (text, which) =>
  text.replace(/[^]/g, (unit) => (which(unit) ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}` : JSON.stringify(unit).slice(1, -1)));
