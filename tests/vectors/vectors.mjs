// Prints the official test vectors that need a hybrid identity, as JSON: https://github.com/C2SP/CCTV/tree/main/age
import { inflateSync } from "node:zlib";
import * as vectors from "cctv-age";

/** Takes a vector apart: lines of `key: value`, an empty line, the file. */
function parse(name, bytes) {
  const buffer = Buffer.from(bytes);
  const end = buffer.indexOf("\n\n");
  const lines = buffer.subarray(0, end).toString().split("\n").map((line) => line.split(": "));
  const all = (key) => lines.filter(([found]) => found === key).map(([, value]) => value);
  const file = buffer.subarray(end + 2);
  return {
    name,
    expect: all("expect")[0],
    payload: all("payload")[0] ?? null,
    identities: all("identity"),
    armored: all("armored")[0] === "yes",
    file: (all("compressed")[0] === "zlib" ? inflateSync(file) : file).toString("base64"),
  };
}

const parsed = Object.entries(vectors).map(([name, bytes]) => parse(name, bytes));
const hybrid = parsed.filter(({ identities }) => identities.some((key) => key.startsWith("AGE-SECRET-KEY-PQ-1")));
process.stdout.write(JSON.stringify(hybrid));
