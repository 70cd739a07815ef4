import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { boxSize, openBox, sealBox } from "./box.ts";
import { utf8, wipe } from "./bytes.ts";

const KEY_INFO = utf8("siegelpost/v1/card");
const KEY = 32;
/** Octets of the padded plaintext: two of length, the document, zeroes. */
const PLAIN = 640;
/** Octets of every card. */
export const CARD_SIZE = boxSize(PLAIN);

/** What the list shows of a case that only its readers may know: a copy of what stands in the case. */
export interface CaseCard {
  /** What the office calls it. */
  readonly subject?: string;
  /** The option that the triage chose. */
  readonly priority?: string;
  /** BCP 47 tag of the language of the report. */
  readonly lang?: string;
  /** The reporter wishes to speak with somebody. */
  readonly meeting?: boolean;
  /** What the office has filed it under; cards of before have none. As many as there is room for. */
  readonly labels?: readonly string[];
}

/** Labels of one case. */
const MOST_LABELS = 5;

/** What was typed as labels, one by one. */
export const labelsIn = (typed: string): string[] => typed.split(/[,;]/).map((label) => label.trim()).filter((label) => label !== "").slice(0, MOST_LABELS);

/** The key of a case's cards, from the seed of its file. */
export const cardKey = (fileSeed: Uint8Array): Uint8Array => hkdf(sha256, fileSeed, undefined, KEY_INFO, KEY);

/** Seals a card to the readers of the case with this number. */
export function sealCard(key: Uint8Array, caseNumber: string, card: CaseCard, nonce?: Uint8Array): Uint8Array {
  const json = utf8(written(fitting(card)));
  try {
    return sealBox(key, caseNumber, json, PLAIN, nonce);
  } finally {
    wipe(json);
  }
}

/** Opens a card; "damaged" if it is none of this case. */
export const openCard = (key: Uint8Array, caseNumber: string, stored: Uint8Array): CaseCard => openBox(key, caseNumber, stored, PLAIN, read);

/** Whether both say the same, as far as a card has room for it. */
export const isSameCard = (one: CaseCard, other: CaseCard): boolean => written(fitting(one)) === written(fitting(other));

/** Always in the same order. */
const written = ({ subject, priority, lang, meeting, labels }: CaseCard): string => JSON.stringify({ subject, priority, lang, meeting, labels });

/** Without the last labels, where there is no room for all: in the case they stay. */
function fitting(card: CaseCard): CaseCard {
  const { labels = [], ...others } = card;
  for (let count = labels.length; count > 0; count -= 1) {
    const shorter = { ...others, labels: labels.slice(0, count) };
    if (utf8(written(shorter)).length <= PLAIN - 2) return shorter;
  }
  return others;
}

function read(json: string): CaseCard {
  const told: Record<string, unknown> = JSON.parse(json);
  const text = (name: string): object => (typeof told[name] === "string" ? { [name]: told[name] } : {});
  const labels = Array.isArray(told["labels"]) ? told["labels"].filter((label) => typeof label === "string") : [];
  const said = { ...text("subject"), ...text("priority"), ...text("lang"), ...(told["meeting"] === true ? { meeting: true } : {}) };
  return labels.length === 0 ? said : { ...said, labels };
}
