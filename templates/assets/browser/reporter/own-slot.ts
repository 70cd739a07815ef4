import { fromBase64, wipe } from "../format/bytes.ts";
import type { ContentKey } from "../format/identity.ts";
import { openReporterSlot } from "../format/slot.ts";

/** Why a mailbox is not opened: each is the name of a sentence on the page. */
export type ClosedSlot = "slot-closed" | "other-recipient";

/**
 * What opens a mailbox, out of the slot it came with; or why nothing in it can be trusted and nothing is sealed into it:
 * the slot was altered, or made by somebody without the case key, or is another case's.
 */
export async function openOwnSlot(seed: Uint8Array, mailbox: HTMLElement): Promise<ContentKey | ClosedSlot> {
  let key: ContentKey;
  try {
    key = await openReporterSlot(seed, fromBase64(mailbox.dataset["slot"] ?? ""));
  } catch {
    return "slot-closed";
  }
  if (key.recipient === mailbox.dataset["caseRecipient"]) return key;
  wipe(key.seed);
  return "other-recipient";
}
