import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { boxSize, openBox, sealBox } from "./box.ts";
import { fromBase64, utf8, wipe } from "./bytes.ts";

const KEY_INFO = utf8("siegelpost/v1/card");
const KEY = 32;
/** Octets of the padded plaintext: two of length, the document, zeroes. */
const PLAIN = 640;
/** Octets of every card. */
export const CARD_SIZE = boxSize(PLAIN);

/** What the list shows of a case that only its readers may know: a copy of what stands in the case. */
export interface CaseCard {
  /** What the office calls it. */
  readonly subject?: string | undefined;
  /** The option that the triage chose. */
  readonly priority?: string | undefined;
  /** BCP 47 tag of the language of the report. */
  readonly lang?: string | undefined;
  /** The reporter wishes to speak with somebody. */
  readonly meeting?: boolean | undefined;
  /** What the office has filed it under; cards of before have none, nor has one without room for them. */
  readonly labels?: readonly string[] | undefined;
}

/** Labels of one case. */
const MOST_LABELS = 5;

/** What was typed as labels, one by one. */
export const labelsIn = (typed = ""): string[] => typed.split(",").map((label) => label.trim()).filter(Boolean).slice(0, MOST_LABELS);

/** The key of a case's cards, from the seed of its file. */
export const cardKey = (fileSeed: Uint8Array): Uint8Array => hkdf(sha256, fileSeed, undefined, KEY_INFO, KEY);

/** Seals a card to the readers of the case with this number. */
export function sealCard(key: Uint8Array, caseNumber: string, card: CaseCard, nonce?: Uint8Array): Uint8Array {
  const json = utf8(written(card));
  const sealed = sealBox(key, caseNumber, json, PLAIN, nonce);
  wipe(json);
  return sealed;
}

/** Opens a card; "damaged" if it is none of this case. */
export const openCard = (key: Uint8Array, caseNumber: string, stored: Uint8Array): CaseCard => openBox(key, caseNumber, stored, read);

/** Whether a stored card says this, as far as it has room for it. What does not open says something else than any case. */
export function isCardOf(key: Uint8Array, caseNumber: string, stored: string, card: CaseCard): boolean {
  try {
    return openBox(key, caseNumber, fromBase64(stored), (json) => json === written(card));
  } catch {
    return false;
  }
}

/** Always in the same order; without labels where there is no room for them: in the case they stay. */
function written({ subject, priority, lang, meeting, labels }: CaseCard): string {
  const json = JSON.stringify({ subject, priority, lang, meeting, labels: labels?.length ? labels : undefined });
  return labels && utf8(json).length > PLAIN - 2 ? written({ subject, priority, lang, meeting }) : json;
}

function read(json: string): CaseCard {
  const told: Record<string, unknown> = JSON.parse(json);
  const text = (name: string): object => (typeof told[name] === "string" ? { [name]: told[name] } : {});
  const labels = Array.isArray(told["labels"]) ? told["labels"].filter((label) => typeof label === "string") : [];
  const said = { ...text("subject"), ...text("priority"), ...text("lang"), ...(told["meeting"] === true ? { meeting: true } : {}) };
  return labels.length === 0 ? said : { ...said, labels };
}
