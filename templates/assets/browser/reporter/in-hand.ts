import { newCaseKey } from "../format/case-key.ts";
import { toBase64, wipe } from "../format/bytes.ts";
import { type ReportDraft, writeReport } from "../format/document.ts";
import { digest } from "../format/mac.ts";
import type { Submission } from "./endpoints.ts";
import type { Frame } from "./frame.ts";
import { type Progress, sealReport } from "./sealing.ts";

/**
 * The report that is being written in this tab: one case key for all tries to send it, in every language, so that it
 * is stored once. Lives in this tab's memory and nowhere else.
 */
export class ReportInHand {
  #caseKey: Uint8Array | undefined;
  #sealed: { readonly of: string; readonly submission: Submission } | undefined;
  /** For every case that was sealed in this tab: its recipient, and who was kept out of it. */
  readonly #made = new Map<string, readonly string[]>();
  /** Whether the server was allowed to seal it, too: then it may have made a case of its own. */
  plainly = false;
  /** How often in a row the page had to be shown afresh because its readers were not those of the server. */
  changes = 0;

  /** The key, if one was made. */
  get madeKey(): Uint8Array | undefined {
    return this.#caseKey;
  }

  get caseKey(): Uint8Array {
    return (this.#caseKey ??= newCaseKey());
  }

  /** Sealed as it was before, if it is the same: the server must see the very same octets twice. */
  async sealed(frame: Frame, report: ReportDraft, without: readonly string[], progress: Progress): Promise<Submission> {
    const { readers, set } = frame;
    const json = writeReport(report);
    const of = [toBase64(digest(json)), set, ...without].join();
    wipe(json);
    if (this.#sealed?.of === of) return this.#sealed.submission;
    const submission = await sealReport({ caseKey: this.caseKey, report, readers, without, set }, progress);
    this.#sealed = { of, submission };
    this.#made.set(submission.case_recipient, without);
    return submission;
  }

  /** Who was kept out of the case with this recipient; nothing if it was not made here. */
  keptOutOf(caseRecipient: string): readonly string[] | undefined {
    return this.#made.get(caseRecipient) ?? (this.plainly ? [] : undefined);
  }

  /** It has arrived: another report from this tab is another case. */
  forget(): void {
    wipe(this.#caseKey);
    this.#caseKey = undefined;
    this.#sealed = undefined;
    this.#made.clear();
    this.plainly = false;
    this.changes = 0;
  }
}
