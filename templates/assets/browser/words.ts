/**
 * Every sentence the script can say. They stand in the page, in `<template id="words">`, as
 * `<span data-word="name">…</span>` and may contain elements (a link to the sign-in page): languages are not our matter.
 */
export type Word =
  // the header
  | "key-locked" | "key-open" | "unlock" | "lock"
  // opening a key
  | "opening" | "opened" | "wrong-passphrase" | "wrong-password" | "broken-page"
  // an entry that stays closed
  | "redaction" | "locked" | "not-for-you" | "damaged" | "not-genuine" | "unknown-version" | "gap" | "out-of-place"
  // a case that does not fit together any more
  // closing a case
  | "closing-breach-open"
  | "closing-no-feedback" | "closing-deliverable" | "closing-no-triage" | "closing-one-alone" | "closing-too-early"
  | "feedback-measures" | "feedback-reasons" | "feedback-empty" | "placeholder-left" | "report-language"
  | "repeated" | "other-day" | "meeting" | "tampered" | "exchanged" | "set-back" | "other-case"
  // more of a case
  | "facts-old" | "leave-unsent" | "concerns-office" | "no-subject" | "earlier-loaded" | "loading-earlier"
  // what the reporter is asked for, and what they declare
  | "request-protocol" | "request-consent" | "request-meeting" | "declared-choice"
  | "declared-confirmed" | "declared-corrected" | "declared-consented" | "declared-refused"
  | "declared-accepted" | "declared-declined" | "declared-withdrawn" | "declared-retaliation"
  | "about" | "contradicts" | "superseded" | "answers-nothing" | "request-no-proposals" | "closing-not-withdrawn"
  // an entry that nobody needs
  | "removed" | "removal-of-reporter" | "removal-of-office" | "removal-of-file"
  | "removal-clients" | "removal-third-persons" | "removal-not-needed" | "removal-sent-by-mistake" | "removal-other"
  | "removal-closed" | "removal-unsealed"
  // sending
  | "sealing" | "sent" | "sent-others-too" | "empty" | "draft-restored" | "signed-out" | "refused" | "busy" | "offline"
  | "answered-since" | "came-since"
  // what is asked before it is sent
  | "check-title" | "check-lead" | "check-change" | "check-anyway" | "check-phone" | "check-email" | "check-iban" | "check-date-exact"
  | "check-name-list" | "check-unit" | "check-case-number" | "check-other-reports" | "check-own-file" | "check-other-case"
  // a form: which version is shown, and what is to be mended
  | "form-other-version" | "form-newest" | "proposal" | "proposal-because" | "proposal-default"
  | "error" | "errors-one" | "errors-many" | "error-missing" | "error-unknown-option" | "error-too-long" | "error-too-much"
  | "error-not-a-date" | "error-too-late" | "error-not-a-month" | "error-not-a-moment" | "error-not-in-bounds"
  // what is due by the sealed forms
  | "breach-undecided" | "breach-undated" | "breach-until" | "breach-since" | "breach-mark" | "breach-late" | "breach-handled"
  | "duty-inform" | "duty-measure" | "duty-meeting" | "duty-overdue" | "duty-done"
  // cases that are no reports
  | "junk-none" | "junk-incomplete" | "junk-closing" | "junk-closed"
  // a text that the reporter has sealed before
  | "enclosure" | "enclosure-not-for-you" | "enclosure-damaged" | "enclosure-unknown-version"
  // enrolment
  | "strength-short" | "strength-weak" | "strength-fair" | "strength-good" | "strength-strong" | "strength-name"
  | "passphrases-differ" | "making-key" | "recovery-note" | "recovery-missing" | "recovery-other" | "enrolled"
  // another passphrase
  | "rewrapping" | "rewrapped";

/** The word's nodes, ready to be put somewhere. A word the page lacks shows its name, so that it is noticed. */
export function word(name: Word): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const source = dictionary()?.querySelector(`[data-word="${name}"]`);
  if (source) for (const node of source.childNodes) fragment.append(document.importNode(node, true));
  else fragment.append(name);
  return fragment;
}

export const wordText = (name: Word): string => word(name).textContent ?? "";

/** Replaces what `place` says; nothing if there is no such place on the page. */
export function say(place: Element | null | undefined, name: Word | undefined): void {
  place?.replaceChildren(name === undefined ? "" : word(name));
}

/** For words that came from the server: plain text, whatever it contains. */
export function sayText(place: Element | null | undefined, text: string): void {
  place?.replaceChildren(text);
}

function dictionary(): DocumentFragment | undefined {
  const template = document.getElementById("words");
  return template instanceof HTMLTemplateElement ? template.content : undefined;
}
