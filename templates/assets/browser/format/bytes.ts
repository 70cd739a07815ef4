import { base64 } from "@scure/base";
import { Trouble } from "../trouble.ts";

const utf8Decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Every surrogate alone becomes U+FFFD, as in whatever a form or `utf8` sends: ES2024's `toWellFormed`, which the
 * Firefox of Tor Browser is too old for.
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** Strict: anything that is not UTF-8 is damage, never a replacement character. */
export function fromUtf8(bytes: Uint8Array): string {
  try {
    return utf8Decoder.decode(bytes);
  } catch {
    throw new Trouble("damaged");
  }
}

export const toBase64 = (bytes: Uint8Array): string => base64.encode(bytes);

/** Standard alphabet with padding (RFC 4648, section 4); white space around it, as a template leaves it, is ignored. */
export function fromBase64(text: string): Uint8Array {
  try {
    return base64.decode(text.trim());
  } catch {
    throw new Trouble("damaged");
  }
}

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Takes equally long wherever the difference is. */
export function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i += 1) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}

/** The best a script can do: what the engine has copied elsewhere stays out of reach. */
export function wipe(...secrets: readonly (Uint8Array | undefined)[]): void {
  for (const secret of secrets) secret?.fill(0);
}
