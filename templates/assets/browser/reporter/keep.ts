import { wipe } from "../format/bytes.ts";
import { mailboxToken, reporterSeed } from "../format/derivation.ts";
import { type ReportDraft, writeReport } from "../format/document.ts";
import { Delivering } from "./deliver.ts";
import { type Failure, fetchMailbox } from "./endpoints.ts";
import { answersIn, entriesOf, mailboxOn, nextPlace, openEntry } from "./mailbox-page.ts";
import { type ClosedSlot, openOwnSlot } from "./own-slot.ts";
import { pause } from "./pause.ts";
import type { ReportInHand } from "./in-hand.ts";
import { sameAnswers } from "../form/questions.ts";

/** What became of a form under a case key that has a case: the same answers had arrived before, or they were added. */
export type Kept = { readonly kind: "again" | "addition"; readonly received: string; readonly acknowledged: string } | NotKept | Failure;
/** There is no such mailbox; its slot is not to be trusted; its case was not made here; or somebody reads there who is kept out now. */
type NotKept =
  | { readonly kind: "unknown" }
  | { readonly kind: "closed"; readonly why: ClosedSlot }
  | { readonly kind: "foreign" }
  | { readonly kind: "late" };

/**
 * Puts a form that was sent again with other words beside the first; the same words are not stored twice. Only into a
 * case that was made in this tab: whoever has the server could make one for the reporter's recipient, and read what is
 * sealed to it. And only if nobody can read there who is among `without` now.
 */
export async function keepBeside(inHand: ReportInHand, report: ReportDraft, without: readonly string[]): Promise<Kept> {
  const { caseKey } = inHand;
  const token = mailboxToken(caseKey);
  const found = await fetchMailbox(token);
  if (found.kind !== "found") return found;
  const mailbox = mailboxOn(found.page);
  if (mailbox === null) return { kind: "refused" };
  const seed = reporterSeed(caseKey);
  const key = await openOwnSlot(seed, mailbox);
  wipe(seed);
  if (typeof key === "string") return { kind: "closed", why: key };
  try {
    const keptOut = inHand.keptOutOf(key.recipient);
    if (keptOut === undefined) return { kind: "foreign" };
    if (!inHand.plainly && !without.every((id) => keptOut.includes(id))) return { kind: "late" };
    const acknowledged = mailbox.dataset["acknowledged"] ?? "";
    let received = "";
    for (const entry of entriesOf(mailbox).filter(({ side }) => side === "reporter")) {
      await pause();
      const form = answersIn(await openEntry(key, entry));
      received ||= form?.day ?? "";
      if (form && sameAnswers(form.answers, report.answers)) return { kind: "again", received, acknowledged };
    }
    const json = writeReport({ ...report, kind: "addition" });
    const delivery = await new Delivering().deliver({ token, key, next: nextPlace(mailbox) }, "addition", json);
    wipe(json);
    return delivery.kind === "delivered" ? { kind: "addition", received, acknowledged } : delivery;
  } finally {
    wipe(key.seed, token);
  }
}
