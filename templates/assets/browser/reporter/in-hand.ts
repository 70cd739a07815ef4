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
    return submission;
  }

  /** It has arrived: another report from this tab is another case. */
  forget(): void {
    wipe(this.#caseKey);
    this.#caseKey = undefined;
    this.#sealed = undefined;
    this.changes = 0;
  }
}
