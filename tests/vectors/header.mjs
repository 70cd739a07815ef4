// Reads the header of an age file, strictly and no further than it has to: docs/sealing.md, "What is looked at first".
import { must } from "./fault.mjs";

const LONGEST_LINE = 1600;
const MOST_ARGUMENTS = 4;
const MOST_BODY_LINES = 3;
const FULL_LINE = 64;

/** The stanzas ({ args, body: octets }) of a header with at most `most` of them, and the header's length. */
export function readHeader(file, most) {
  let at = 0;
  const line = () => {
    const end = file.subarray(at, at + LONGEST_LINE).indexOf(10);
    must(end >= 0);
    const text = Buffer.from(file.subarray(at, at + end)).toString("latin1");
    at += end + 1;
    return text;
  };
  const version = line();
  must(version.startsWith("age-encryption.org/"));
  must(version === "age-encryption.org/v1", "unknown-version");
  const stanzas = [];
  for (;;) {
    const start = line();
    if (start.startsWith("--- ")) {
      must(octetsOf(start.slice(4)) === 32 && stanzas.length > 0);
      return { stanzas, length: at };
    }
    must(stanzas.length < most && start.startsWith("-> "));
    const args = start.slice(3).split(" ");
    must(args.length <= 1 + MOST_ARGUMENTS && args.every((word) => /^[\x21-\x7e]+$/.test(word)));
    let body = 0;
    for (let count = 1; ; count += 1) {
      const text = line();
      must(text.length <= FULL_LINE && count <= MOST_BODY_LINES);
      body += octetsOf(text);
      if (text.length < FULL_LINE) break;
      must(count < MOST_BODY_LINES);
    }
    stanzas.push({ args, body });
  }
}

/** Octets behind a canonical base64 text without padding. */
function octetsOf(text) {
  const octets = Buffer.from(text, "base64");
  must(octets.toString("base64").replace(/=+$/, "") === text);
  return octets.length;
}

/** 1 to `most` hybrid stanzas, and at most one besides them, whose kind ends with "-grease". */
export function mustBeHybrid({ stanzas }, most) {
  const ours = stanzas.filter(({ args: [kind] }) => !kind.endsWith("-grease"));
  must(ours.length >= 1 && ours.length <= most && stanzas.length - ours.length <= 1);
  for (const { args, body } of ours) {
    must(args[0] === "mlkem768x25519" && args.length === 2 && octetsOf(args[1]) === 1120 && body === 32);
  }
}
