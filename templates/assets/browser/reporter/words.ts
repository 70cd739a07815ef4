import { fillIn, type FormWord, type Values } from "../form/words.ts";
import { dayInWords, type Locale, localeOf } from "../locale.ts";
import { fetchPage } from "../asking.ts";
import { type Rule, rulesOf } from "./self-betrayal.ts";

/**
 * Every sentence the reporter's script can say. They stand in a page that it fetches, in `<template id="words">`, as
 * `<span data-word="name">…</span>`: languages are not our matter. `{name}` in them is replaced by a value.
 */
export type ReporterWord =
  // what is done just now
  | "sealing-here" | "opening-here" | "sending" | "loading"
  // why something is not done
  | "device-failed" | "device-refused" | "trouble" | "busy" | "offline" | "slow" | "language-failed" | "topic-failed"
  // mistakes in the form
  | "error" | "errors-one" | "errors-many" | "error-missing" | "error-unknown-option" | "error-too-long" | "error-too-much" | "error-torn"
  // who reads it
  | "readers-changed" | "readers-none" | "readers-late" | "nobody-reads"
  // mistakes in the case key: {position} and {symbol}, {found}, {group}
  | "key-empty" | "key-symbol" | "key-length" | "key-group" | "key-mistyped" | "key-unknown"
  // the mailbox
  | "feedback-title" | "feedback-measures" | "feedback-reasons"
  | "you" | "you-report" | "you-addition" | "more-answers-one" | "more-answers-many"
  | "slot-closed" | "other-recipient"
  // an entry that stays closed
  | "foreign" | "altered" | "not-genuine" | "repeated" | "unknown-version" | "gap" | "other-day"
  // an entry that nobody needed
  | "removed" | "removal-of-you" | "removal-of-office"
  | "removal-clients" | "removal-third-persons" | "removal-not-needed" | "removal-sent-by-mistake" | "removal-other"
  // a message
  | "message-empty" | "message-too-long" | "message-sealing" | "message-sent" | "message-sent-others-too" | "message-not-stored"
  // what the office asks for, and what is declared
  | "request-protocol" | "request-consent" | "request-meeting" | "declared-choice"
  | "declared-confirmed" | "declared-corrected" | "declared-consented" | "declared-refused"
  | "declared-accepted" | "declared-declined" | "declared-withdrawn" | "declared-retaliation"
  | "declaration-needs-words" | "declaration-no-choice" | "declaration-answered" | "declaration-not-asked"
  // what may give somebody away: what it is, why, and what to write instead
  | "betrayal-title" | "betrayal-lead" | "betrayal-more-one" | "betrayal-more-many" | "betrayal-change" | "betrayal-as-it-is"
  | "betrayal-phone" | "betrayal-phone-why" | "betrayal-phone-instead"
  | "betrayal-email" | "betrayal-email-why" | "betrayal-email-instead"
  | "betrayal-iban" | "betrayal-iban-why" | "betrayal-iban-instead"
  | "betrayal-date-exact" | "betrayal-date-exact-why" | "betrayal-date-exact-instead"
  | "betrayal-name-list" | "betrayal-name-list-why" | "betrayal-name-list-instead"
  | "betrayal-ich-schicht" | "betrayal-ich-schicht-why" | "betrayal-ich-schicht-instead"
  | "betrayal-rare-role" | "betrayal-rare-role-why" | "betrayal-rare-role-instead"
  | "betrayal-unit" | "betrayal-unit-why" | "betrayal-unit-instead"
  // whom to leave out
  | "whom-title" | "whom-why" | "whom-take-out" | "whom-nobody" | "whom-all"
  // the end of it, and what to take along before
  | "statement-failed" | "destroy-confirm" | "destroyed" | "destroy-failed";

/** A page's words. A word it lacks shows its name, so that it is noticed. */
export class Words {
  readonly #spans: readonly DocumentFragment[];
  readonly locale: Locale;

  constructor(private readonly page: Document) {
    this.locale = localeOf(page);
    const templates = page.querySelectorAll<HTMLTemplateElement>("template#words, template#betrayal-words");
    this.#spans = [...templates].map(({ content }) => content);
  }

  /** What makes a text give its writer away, for all languages. */
  get rules(): readonly Rule[] {
    return rulesOf(this.page);
  }

  /** The word's nodes, ready to be put somewhere. */
  nodes(name: ReporterWord | FormWord, values: Values = {}): DocumentFragment {
    const fragment = document.createDocumentFragment();
    const source = this.#spans.map((spans) => spans.querySelector(`[data-word="${name}"]`)).find((span) => span !== null);
    if (!source) fragment.append(name);
    else for (const node of source.childNodes) fragment.append(document.importNode(node, true));
    return fillIn(fragment, values, this.locale);
  }

  text(name: ReporterWord, values: Values = {}): string {
    return this.nodes(name, values).textContent ?? "";
  }

  day(iso: string): string {
    return dayInWords(iso, this.locale);
  }

  /** Replaces what `place` says; nothing if there is no such place. */
  say(place: Element | null | undefined, name: ReporterWord | undefined, values: Values = {}): void {
    place?.replaceChildren(name === undefined ? "" : this.nodes(name, values));
  }
}

/** The words of the mailbox, in the language of the visit; nothing if they did not come. */
export async function fetchWords(): Promise<Words | undefined> {
  const page = await fetchPage("/mailbox/sealed");
  return typeof page === "number" ? undefined : new Words(page);
}
