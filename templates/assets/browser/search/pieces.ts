import type { Answer, SealedDocument } from "../format/document.ts";

/** The words of a question, as the page has them. */
interface Question {
  readonly title: string;
  readonly options?: Readonly<Record<string, string>>;
}
type Questions = Readonly<Record<string, Question>>;

/** The words of everything that is asked: of reporters, and of handlers. */
export interface Labels {
  readonly questionnaires: Readonly<Record<string, Questions>>;
  readonly forms: Readonly<Record<string, { readonly title: string; readonly questions: Questions }>>;
}

/** A text within a document, and what stands above it, if anything. */
export interface Piece {
  readonly title?: string | undefined;
  readonly text: string;
}

const BETWEEN = " · ";

/** Every text in a document that can be looked through; what was chosen reads as it does on the page. */
export function piecesOf(sealed: SealedDocument, { questionnaires, forms }: Labels): Piece[] {
  if (sealed.kind === "form") return answers(sealed.answers, own(forms, sealed.form)?.questions);
  if ("answers" in sealed) return answers(sealed.answers, own(questionnaires, `${sealed.questionnaire}.${sealed.version}`) ?? own(questionnaires, sealed.questionnaire));
  if (sealed.kind === "feedback") return [{ text: sealed.measures }, { text: sealed.reasons }];
  if (sealed.kind === "request") return [sealed.text, ...sealed.proposals].map((text) => ({ text }));
  // A removal is about another entry and has no words of its own; a declaration need not have any.
  return "text" in sealed && sealed.text !== undefined ? [{ text: sealed.text }] : [];
}

function answers(given: ReadonlyMap<string, Answer>, asked: Questions = {}): Piece[] {
  return [...given].map(([name, answer]) => {
    // In rows, a field is named by its question and the number of the row.
    const question = own(asked, name.split(".")[0] ?? name);
    const shown = [answer].flat().map((value) => own(question?.options ?? {}, value) ?? value);
    return { title: question?.title ?? name, text: shown.join(BETWEEN) };
  });
}

/** What somebody has written must not lead to what every object has. */
const own = <V>(of: Readonly<Record<string, V>>, name: string): V | undefined => (Object.hasOwn(of, name) ? of[name] : undefined);
