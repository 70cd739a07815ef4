import { fingerprintOf, fingerprintOfAll } from "../format/fingerprint.ts";
import { formAddress } from "./anew.ts";
import { fetchPage } from "../asking.ts";
import type { Questionnaire } from "./questionnaire.ts";

/** Somebody who can be sealed to. */
export interface Reader {
  /** The fingerprint of the recipient, as the server gives it. */
  readonly id: string;
  readonly name: string;
  readonly recipient: string;
}

/** What sealing needs beside the form, and the receipt to be filled in. */
export interface Frame {
  /** Today, in the office's time zone, ISO 8601. */
  readonly day: string;
  readonly maxTextOctets: number;
  /** The fingerprint of all readers, as the server gives it. */
  readonly set: string;
  readonly questionnaire: Questionnaire;
  readonly readers: readonly Reader[];
  /** With the words, and the receipt in its `<main>`. */
  readonly page: Document;
}

/** What the receipt is about: days in ISO 8601; that of the acknowledgement is empty until there is one. */
export type Receipt = { readonly received: string; readonly acknowledged: string; readonly kept: "" | "again" | "addition" };

/** Fetches the frame; nothing if it did not come, or is none. */
export async function fetchFrame(receipt?: Receipt): Promise<Frame | undefined> {
  const page = await fetchPage(formAddress("/sealed", receipt));
  return typeof page === "number" ? undefined : frameOf(page);
}

function frameOf(page: Document): Frame | undefined {
  const template = page.querySelector<HTMLTemplateElement>("template#sealing");
  try {
    const { day, max_text_bytes: maxTextOctets, set, questionnaire, readers } = JSON.parse(template?.content.textContent ?? "");
    const whole = Array.isArray(readers) && Array.isArray(questionnaire.questions) && Number.isSafeInteger(maxTextOctets);
    return whole ? { day, maxTextOctets, set, questionnaire, readers, page } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the keys that would be sealed to are those that the page shows: every fingerprint is computed here, from the
 * keys themselves, and what the server says of them counts for nothing.
 */
export function readersAreAsShown(frame: Frame, shown: { readonly ids: readonly string[]; readonly set: string }): boolean {
  const own = frame.readers.every(({ id, recipient }) => fingerprintOf(recipient) === id);
  const there = frame.readers.map(({ id }) => id).sort().join();
  const set = fingerprintOfAll(frame.readers.map(({ recipient }) => recipient));
  return own && there === [...shown.ids].sort().join() && set === frame.set && set === shown.set;
}
