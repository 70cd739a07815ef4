// Bech32 and Bech32m (BIP 173, BIP 350): the case key, and the text of an identity.
import { must } from "./fault.mjs";

const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
export const BECH32 = 1;
const BECH32M = 0x2bc830a3;

function polymod(symbols) {
  let check = 1;
  for (const symbol of symbols) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ symbol;
    GENERATOR.forEach((value, bit) => {
      if ((top >>> bit) & 1) check ^= value;
    });
  }
  return check >>> 0;
}

const expanded = (prefix) => [...[...prefix].map((ch) => ch.charCodeAt(0) >> 5), 0, ...[...prefix].map((ch) => ch.charCodeAt(0) & 31)];

/** Groups of `from` bits as groups of `to` bits, and the bits that are left over. */
function regroup(values, from, to) {
  const out = [];
  let [bits, held] = [0, 0];
  for (const value of values) {
    bits = (bits << from) | value;
    held += from;
    while (held >= to) {
      held -= to;
      out.push((bits >>> held) & ((1 << to) - 1));
      bits &= (1 << held) - 1;
    }
  }
  return { out, bits, held };
}

/** The text of a case key. */
export const caseKeyText = (bytes, constant = BECH32M) => encode("siegel", bytes, constant).slice("siegel1".length).match(/.{4}/g).join(" ");

/** The text of `bytes` with a lower-case prefix. */
export function encode(prefix, bytes, constant = BECH32) {
  const { out, bits, held } = regroup(bytes, 8, 5);
  const data = held > 0 ? [...out, bits << (5 - held)] : out;
  const check = polymod([...expanded(prefix), ...data, 0, 0, 0, 0, 0, 0]) ^ constant;
  const checksum = [25, 20, 15, 10, 5, 0].map((shift) => (check >>> shift) & 31);
  return `${prefix}1${[...data, ...checksum].map((symbol) => ALPHABET[symbol]).join("")}`;
}

/** The 16 bytes of a case key as somebody has typed it. */
export function caseKey(typed) {
  // Only ASCII has small letters here: other scripts have letters that become one of ours.
  const small = typed.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const symbols = [...small.replace(/[\p{White_Space}\-\u2010-\u2015_.]/gu, "")].map((ch) => ALPHABET.indexOf(ch));
  must(symbols.length === 32 && !symbols.includes(-1));
  must(polymod([...expanded("siegel"), ...symbols]) === BECH32M);
  const { out, bits, held } = regroup(symbols.slice(0, 26), 5, 8);
  must(held === 2 && bits === 0);
  return Buffer.from(out);
}
