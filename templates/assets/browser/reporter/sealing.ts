import { toBase64, wipe } from "../format/bytes.ts";
import { mailboxId, mailboxToken, reporterSeed } from "../format/derivation.ts";
import { type ReportDraft, writeReport } from "../format/document.ts";
import { type ContentKey, recipientOf } from "../format/identity.ts";
import { sealParcel } from "../format/sealed-parcel.ts";
import { sealReporterSlot, sealSlot } from "../format/slot.ts";
import { newSeed } from "../keys/new-seed.ts";
import type { Submission } from "./endpoints.ts";
import type { Reader } from "./frame.ts";

export interface ToSeal {
  readonly caseKey: Uint8Array;
  readonly report: ReportDraft;
  /** Everybody the page shows. */
  readonly readers: readonly Reader[];
  /** The ids of those who are to be kept out. */
  readonly without: readonly string[];
  readonly set: string;
}

/** Told after every step of the work, and waited for. */
export type Progress = (done: number, all: number) => Promise<void>;

/** Steps that take one public-key operation each, beside one for every handler's slot. */
const STEPS = 5;

/** A new case, sealed to everybody who is not kept out. Its seeds live as long as this call. */
export async function sealReport({ caseKey, report, readers, without, set }: ToSeal, progress: Progress): Promise<Submission> {
  const to = readers.filter(({ id }) => !without.includes(id));
  if (to.length === 0) throw new RangeError("nobody could read this report");
  const [reporter, forCase, forFile] = [reporterSeed(caseKey), await newSeed(), await newSeed()];
  const token = mailboxToken(caseKey);
  let done = 0;
  const step = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    done += 1;
    await progress(done, to.length + STEPS);
    return result;
  };
  try {
    const own: ContentKey = { seed: reporter, recipient: await step(recipientOf(reporter)) };
    const key: ContentKey = { seed: forCase, recipient: await step(recipientOf(forCase)) };
    const fileRecipient = await step(recipientOf(forFile));
    const reporterSlot = await step(sealReporterSlot(own, key));
    const slots = [];
    for (const { id, recipient } of to) {
      slots.push({ reader: id, sealed: toBase64(await step(sealSlot(recipient, forCase, forFile))) });
    }
    const json = writeReport(report);
    const parcel = await step(sealParcel(key, { side: "reporter", seq: 1, previous: new Uint8Array(32) }, json));
    wipe(json);
    return {
      mailbox: toBase64(mailboxId(token)),
      reporter_recipient: own.recipient,
      case_recipient: key.recipient,
      file_recipient: fileRecipient,
      reporter_slot: toBase64(reporterSlot),
      slots,
      without,
      set,
      parcel: toBase64(parcel),
    };
  } finally {
    wipe(reporter, forCase, forFile, token);
  }
}
