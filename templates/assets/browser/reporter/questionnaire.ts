import type { Form, Question } from "../form/questions.ts";

/** A question with what reporting adds to it. */
export interface AskedQuestion extends Question {
  /** The option by which a report is about those who read it. */
  readonly concerns_office?: string;
  /** What in a text is asked about before it is sealed. */
  readonly warn_patterns?: readonly string[];
}

export interface Questionnaire extends Form {
  readonly questions: readonly AskedQuestion[];
}
