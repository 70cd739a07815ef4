// The documents inside of parcels: docs/sealing.md, "Documents".
import { Fault, must } from "./fault.mjs";
import { utf8 } from "./format.mjs";

const KINDS = { reporter: ["report", "addition", "message"], office: ["reply", "feedback"], file: ["note", "form", "redaction"] };
const DEEPEST = 127;

export function readDocument(json, side) {
  const text = utf8(json);
  must(depthOf(text) <= DEEPEST);
  let document;
  try {
    document = JSON.parse(text, (name, part) => {
      must([name, part].every((text) => typeof text !== "string" || text.isWellFormed()));
      return part;
    });
  } catch {
    throw new Fault("damaged");
  }
  must(typeof document === "object" && document !== null && typeof document.kind === "string");
  must(!["form", "redaction"].includes(document.kind) || side === "file", "out-of-place");
  must(KINDS[side].includes(document.kind), "unknown-version");
  must(typeof document.lang === "string" && /^\d{4}-\d\d-\d\d$/.test(document.day));
  if (["report", "addition", "form"].includes(document.kind)) must(areAnswers(document.answers));
  else if (document.kind === "feedback") must(typeof document.measures === "string" && typeof document.reasons === "string");
  else must(typeof document.text === "string");
  if (document.kind === "redaction") must(["reporter", "office"].includes(document.side) && isWhole(document.seq) && document.seq <= 0xffff_ffff && typeof document.digest === "string");
  if (document.kind === "form") must(typeof document.form === "string" && isWhole(document.version));
  must(side === "reporter" || typeof document.author === "string");
  return document;
}

const isWhole = (value) => Number.isSafeInteger(value) && value >= 0;

function areAnswers(answers) {
  if (typeof answers !== "object" || answers === null || Array.isArray(answers)) return false;
  const isText = (value) => typeof value === "string";
  return Object.values(answers).every((answer) => isText(answer) || (Array.isArray(answer) && answer.every(isText)));
}

function depthOf(text) {
  let [depth, deepest] = [0, 0];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
