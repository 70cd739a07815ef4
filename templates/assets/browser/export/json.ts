import type { CaseFileDraft } from "./file.ts";
import { documentOf, type Entry } from "./entry.ts";

const FORMAT = "siegelpost-case";
const VERSION = 1;

/** The case as JSON: docs/export.md says what its fields mean. */
export function jsonFile({ number, scope, day, author, leftOut, server, entries }: CaseFileDraft): string {
  const { notes, names, unredacted, choices, unopened, removed } = leftOut;
  const left_out = { notes, names, unredacted, choices, unopened, removed };
  const file = { format: FORMAT, version: VERSION, case: number, scope, exported: { day, author }, left_out, server, entries: entries.map(entryOf) };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function entryOf(entry: Entry): object {
  const { side, seq, position, day, digest, previous, wrong, trouble } = entry;
  const verdicts = wrong.map(({ name }) => name);
  return { side, seq, position, day, digest, previous, verdicts, trouble, document: documentOf(entry) };
}
