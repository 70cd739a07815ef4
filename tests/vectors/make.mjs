// Makes vectors anew: node make.mjs case > case.json, node make.mjs bad > bad.json. The same bytes every time.
import { fixChance } from "./chance.mjs";

const makers = {
  case: async () => (await import("./make_case.mjs")).makeCase(),
  bad: async () => (await import("./make_bad.mjs")).makeBad(),
};
/** JSON with a line for each vector or row: short, and still to be compared. */
function compact(value, depth = 0) {
  if (depth === 2 || typeof value !== "object" || value === null) return JSON.stringify(value);
  const indent = " ".repeat(depth + 1);
  const lines = Array.isArray(value)
    ? value.map((item) => indent + compact(item, depth + 1))
    : Object.entries(value).map(([name, item]) => `${indent}${JSON.stringify(name)}: ${compact(item, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${" ".repeat(depth)}${close}`;
}

fixChance("siegelpost vectors");
process.stdout.write(`${compact(await makers[process.argv[2]]())}\n`);
