import { type BreachRule, type BreachStanding, breachStanding } from "../deadlines/breach-clock.ts";
import { type FileDuty, fileDuties, isOverdue } from "../deadlines/file-duties.ts";
import { now } from "../deadlines/now.ts";
import { fillIn, type Values } from "../form/words.ts";
import { dayInWords, localeOf } from "../locale.ts";
import { type Word, word } from "../words.ts";
import { SealedCase } from "./sealed-case.ts";

const MINUTE = 60_000;

/**
 * What is due by the sealed forms of a case: the hours of a breach, and the days that the office has set itself. Only this tab
 * knows them: the server can remind nobody of them, so they stand here as long as the case is open in it.
 */
export class FileDeadlines extends HTMLElement {
  #ticking: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    for (const event of ["opened", "closed"]) this.#case?.addEventListener(event, this.#show);
    this.#ticking = setInterval(this.#show, MINUTE);
    this.#show();
  }

  disconnectedCallback(): void {
    clearInterval(this.#ticking);
    for (const event of ["opened", "closed"]) this.#home?.removeEventListener(event, this.#show);
  }

  /** The element is taken out of the case when its part of the page is renewed: the case is remembered until then. */
  #home: SealedCase | null = null;

  get #case(): SealedCase | null {
    this.#home ??= this.closest<SealedCase>("sealed-case");
    return this.#home;
  }

  readonly #show = (): void => {
    const home = this.#case;
    const newest = (form: string) => home?.filledIn(form).at(-1)?.answers;
    const triage = newest("triage");
    const breach = triage && breachStanding(triage, this.#rule, now());
    const duties = fileDuties(newest, Number(this.dataset["meetingDays"]));
    this.#showBreach(breach);
    this.querySelector("ul")?.replaceChildren(...duties.map((duty) => drawn(duty, home?.day ?? "")));
    this.hidden = breach === undefined && duties.length === 0;
  };

  get #rule(): BreachRule {
    const { hours, marks = "" } = this.dataset;
    return { hours: hours === undefined ? undefined : Number(hours), marks: marks.split(" ").map(Number) };
  }

  #showBreach(breach: BreachStanding | undefined): void {
    const part = this.querySelector<HTMLElement>("[data-breach]");
    if (part === null) return;
    part.hidden = breach === undefined;
    part.querySelector("[data-standing]")?.replaceChildren(...(breach ? saidOf(breach) : []));
  }
}

function saidOf(breach: BreachStanding): Node[] {
  switch (breach.kind) {
    case "undecided":
      return [...(breach.overdue ? [tag("stop", "duty-overdue"), " "] : []), said("breach-undecided", { at: moment(breach.seen), hours: breach.hours })].map(node);
    case "undated":
      return [said("breach-undated")];
    case "late":
      return [tag("stop", "duty-overdue"), node(" "), said("breach-late", { at: moment(breach.due) })];
    case "handled":
      return [tag("good", "duty-done"), node(" "), said("breach-handled", { day: day(breach.day) })];
    case "running": {
      const { due, hours, mark } = breach;
      const until = due === undefined ? said("breach-since", { hours }) : said("breach-until", { at: moment(due), hours });
      return [until, ...(mark === undefined ? [] : [node(" "), said("breach-mark", { at: moment(mark) })])];
    }
  }
}

function drawn(duty: FileDuty, today: string): HTMLElement {
  const item = document.createElement("li");
  const late = isOverdue(duty, today) ? [tag("stop", "duty-overdue"), node(" ")] : [];
  const done = duty.done === undefined ? [] : [tag("good", "duty-done"), node(" ")];
  item.append(...late, ...done, said(`duty-${duty.what}`, { row: duty.row, day: day(duty.done ?? duty.due) }));
  return item;
}

function tag(kind: "stop" | "good", name: Word): HTMLElement {
  const made = document.createElement("span");
  made.className = `tag ${kind}`;
  made.append(word(name));
  return made;
}

const said = (name: Word, values: Values = {}): DocumentFragment => fillIn(word(name), values, localeOf(document));
const node = (what: Node | string): Node => (typeof what === "string" ? document.createTextNode(what) : what);
const day = (iso: string): string => dayInWords(iso, localeOf(document));
/** "23. November 2026, 15:10" */
const moment = (shown: string): string => `${day(shown.slice(0, 10))}, ${shown.slice(11)}`;
