import type { Answer, RemovalDocument, ReportDocument, SealedDocument } from "../format/document.ts";
import { isEnclosure } from "../format/enclosure.ts";
import { caseForm } from "./case-form.ts";
import { type AskingWord, drawDeclaration, drawRequest } from "./asking-drawing.ts";
import { drawForm } from "./form-drawing.ts";

/** A question as the page describes it, in the page's language. Only questions with choices have options. */
export interface Question {
  readonly title: string;
  readonly options?: Readonly<Record<string, string>>;
  /** The option by which somebody asks for a meeting. */
  readonly meeting?: string;
  /** The option by which a report is about those who read it. */
  readonly office?: string;
}
export type Questionnaire = Readonly<Record<string, Question>>;
/** By their ids; other versions than the one that is asked now by id and version, as in `general.1`. */
export type Questionnaires = Readonly<Record<string, Questionnaire>>;

/** A BCP 47 tag, loosely: enough for a screen reader, too little for mischief. */
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
const BETWEEN = " · ";

/** The questionnaires in `<template id="questionnaires">`; without them, ids stand for themselves. */
export function questionnaires(): Questionnaires {
  const template = document.getElementById("questionnaires");
  if (!(template instanceof HTMLTemplateElement)) return {};
  try {
    return JSON.parse(template.content.textContent ?? "") as Questionnaires;
  } catch {
    return {};
  }
}

/** What stands above the parts of a document, and what a declaration says: in the words of those who read it. */
export type Labels = (name: "feedback-measures" | "feedback-reasons" | AskingWord) => string;

/** What is said of entries that are about other entries. Reporters read no redactions. */
export interface SaidOf {
  readonly removal: (what: RemovalDocument) => Node;
  readonly redaction?: string;
}

/** A document as elements. Whatever somebody has written becomes text, never markup. */
export function draw(sealed: SealedDocument, asked: Questionnaires, labels: Labels, said?: SaidOf): HTMLElement {
  const drawn = document.createElement("div");
  drawn.className = "opened";
  if (LANGUAGE.test(sealed.lang)) drawn.lang = sealed.lang;
  if (sealed.kind === "form") drawn.append(drawForm(sealed, caseForm(sealed.form)));
  else if ("answers" in sealed) drawn.append(...report(sealed, questionsOf(sealed, asked)));
  else if (sealed.kind === "feedback") {
    drawn.append(element("p", labels("feedback-measures"), "label"), ...plainParagraphs(sealed.measures));
    drawn.append(element("p", labels("feedback-reasons"), "label"), ...plainParagraphs(sealed.reasons));
  } else if (sealed.kind === "request") drawn.append(...drawRequest(sealed, labels, plainParagraphs));
  else if (sealed.kind === "declaration") drawn.append(...drawDeclaration(sealed, labels, paragraphs));
  else if (sealed.kind === "removal") {
    // These are the page's words, in the page's language.
    drawn.lang = document.documentElement.lang;
    const paragraph = element("p", "");
    paragraph.append(said?.removal(sealed) ?? "");
    drawn.append(paragraph);
  } else if (sealed.kind === "redaction") drawn.append(element("p", said?.redaction ?? "", "label"), ...plainParagraphs(sealed.text));
  else drawn.append(...paragraphs(sealed.text));
  return drawn;
}

/** The questions that a report answers: in its own version, if that stands apart. */
export function questionsOf({ questionnaire, version }: ReportDocument, asked: Questionnaires): Questionnaire {
  const name = [`${questionnaire}.${version}`, questionnaire].find((known) => Object.hasOwn(asked, known));
  return asked[name ?? ""] ?? {};
}

/** Whether somebody asks in it to speak with those who read it (`meeting`), or it is about them (`office`). */
export function chooses(special: "meeting" | "office", sealed: SealedDocument, asked: Questionnaires): boolean {
  if (sealed.kind === "form" || !("answers" in sealed)) return false;
  return Object.entries(questionsOf(sealed, asked)).some(([id, { [special]: option }]) => option !== undefined && [sealed.answers.get(id) ?? []].flat().includes(option));
}

function* report(sealed: ReportDocument, questions: Questionnaire): Generator<HTMLElement> {
  const answers = inOrder(sealed.answers, questions);
  const texts = answers.filter(([id, answer]) => typeof answer === "string" && isText(questions[id]));
  const choices = answers.filter((answer) => !texts.includes(answer));
  for (const [id, answer] of texts) {
    if (texts.length > 1) yield element("p", questions[id]?.title ?? id, "label");
    yield* paragraphs(String(answer));
  }
  if (choices.length > 0) yield facts(choices, questions);
}

const isText = (question: Question | undefined): boolean => Object.keys(question?.options ?? {}).length === 0;

/** Answers in the order of the questions; what this questionnaire no longer asks comes last. */
function inOrder(answers: ReadonlyMap<string, Answer>, questions: Questionnaire): [string, Answer][] {
  const order = Object.keys(questions);
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...answers].filter(([, answer]) => answer.length > 0).sort(([a], [b]) => rank(a) - rank(b));
}

function facts(answers: readonly [string, Answer][], questions: Questionnaire): HTMLElement {
  const list = element("dl", "", "facts small");
  for (const [id, answer] of answers) {
    const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
    const labels = [answer].flat().map((option) => label(question, option));
    list.append(element("dt", question?.title ?? id), element("dd", labels.join(BETWEEN)));
  }
  return list;
}

function label(question: Question | undefined, option: string): string {
  const options = question?.options ?? {};
  return Object.hasOwn(options, option) ? (options[option] ?? option) : option;
}

/**
 * Blank lines part paragraphs; line breaks within stay (`.words { white-space: pre-wrap }`). An enclosure is drawn as it
 * is, within an element that opens it where there is a key to do so.
 */
function paragraphs(text: string): HTMLElement[] {
  if (isEnclosure(text)) {
    const enclosure = element("sealed-enclosure", "");
    enclosure.append(element("p", text.replace(/\r\n?/g, "\n"), "words"));
    return [enclosure];
  }
  return plainParagraphs(text);
}

/** The paragraphs of a text that is taken as it stands. */
export function plainParagraphs(text: string): HTMLElement[] {
  const parts = text.replace(/\r\n?/g, "\n").split(/\n{2,}/);
  return parts.filter((part) => part.trim() !== "").map((part) => element("p", part, "words"));
}

function element(name: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== "") made.className = className;
  return made;
}
