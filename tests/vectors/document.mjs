// The documents inside of parcels: docs/sealing.md, "Documents".
import { Fault, must } from "./fault.mjs";
import { utf8 } from "./format.mjs";

const KINDS = { reporter: ["report", "addition", "message", "declaration"], office: ["reply", "feedback", "request", "removal"], file: ["note", "form", "removal", "redaction"] };
const ANSWERS = { protocol: ["confirmed", "corrected"], consent: ["consented", "refused"], meeting: ["accepted", "declined"] };
const UNASKED = ["withdrawn", "retaliation"];
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
  else if (document.kind === "request") checkRequest(document);
  else if (document.kind === "declaration") checkDeclaration(document);
  else if (document.kind === "removal") must(isRemoval(document));
  else must(typeof document.text === "string");
  if (document.kind === "removal") must((document.side === "file") === (side === "file"), "out-of-place");
  if (document.kind === "redaction") must(["reporter", "office"].includes(document.side) && isWhole(document.seq) && document.seq <= 0xffff_ffff && typeof document.digest === "string");
  if (document.kind === "form") must(typeof document.form === "string" && isWhole(document.version));
  must(side === "reporter" || typeof document.author === "string");
  return document;
}

const isText = (value) => typeof value === "string" && value !== "";

function checkRequest({ asks, text, proposals = [] }) {
  must(typeof asks === "string");
  must(Object.hasOwn(ANSWERS, asks), "unknown-version");
  must(isText(text) && Array.isArray(proposals) && proposals.every(isText));
  must(asks === "meeting" ? proposals.length >= 1 && proposals.length <= 5 : proposals.length === 0);
}

function checkDeclaration({ declares, to = null, choice = null, text = null }) {
  must(typeof declares === "string");
  const isAnswer = Object.values(ANSWERS).flat().includes(declares);
  must(isAnswer || UNASKED.includes(declares), "unknown-version");
  must(isAnswer ? Number.isSafeInteger(to) && to >= 1 : to === null);
  must(declares === "accepted" ? Number.isInteger(choice) && choice >= 1 && choice <= 5 : choice === null);
  must(isText(text) || (text === null && !["corrected", "retaliation"].includes(declares)));
}

function isRemoval({ side, seq, digest, category }) {
  const isDigest = typeof digest === "string" && Buffer.from(digest, "base64").length === 32 && Buffer.from(digest, "base64").toString("base64") === digest;
  return ["reporter", "office", "file"].includes(side) && Number.isSafeInteger(seq) && seq >= 1 && isDigest && typeof category === "string";
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
