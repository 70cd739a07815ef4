// Holds the third reader against the vectors: node check.mjs FOLDER prints, as JSON, where it disagrees. The Rust program
// and the browser's code are held against the same files. A file of vectors that nobody checks is a difference, too.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as plain from "./check_plain.mjs";
import * as sealed from "./check_sealed.mjs";

const [folder] = process.argv.slice(2);
const checks = {
  "bad.json": sealed.bad,
  "case-keys.json": plain.caseKeys,
  "case.json": sealed.wholeCase,
  "chain.json": plain.chain,
  "check-words.json": plain.checkBytes,
  "fingerprints.json": plain.fingerprints,
  "padding.json": plain.padding,
  "parcel-mac.json": plain.macs,
  "sealed.json": sealed.storedLongAgo,
  "slot-proof.json": plain.slotProofs,
};
/** Forms, clocks, verdicts, and what a conversation comes to, are no part of the format. */
const OTHERS = ["asked.json", "breach_clock.json", "form.json", "form_kinds.json", "messenger_verdicts.json", "proposals.json", "self_betrayal.json", "self_betrayal_rules.json", "self_betrayal_units.json", "package.json", "package-lock.json"];
const differences = [];

for (const file of readdirSync(folder).filter((name) => name.endsWith(".json") && !OTHERS.includes(name))) {
  const expect = (what, found, wanted) => {
    const [one, other] = [found, wanted].map((value) => JSON.stringify(value));
    if (one !== other) differences.push(`${file}, ${what}: ${one} instead of ${other}`);
  };
  expect("has a check", file in checks, true);
  await checks[file]?.(JSON.parse(readFileSync(join(folder, file))), expect);
}
process.stdout.write(JSON.stringify(differences));
