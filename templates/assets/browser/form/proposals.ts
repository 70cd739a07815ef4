import type { Answers } from "./questions.ts";

/** What must be true of the choices in one question. */
interface Test {
  readonly question: string;
  readonly kind: "contains" | "lacks" | "only";
  readonly options: readonly string[];
}

/** What the answers to one form speak for in another, as the page gives it: rules of which a person makes a decision. */
export interface Rules {
  /** The ids of the forms whose answers the rules are about. */
  readonly questionnaires: readonly string[];
  /** What the page knows beside the answers. */
  readonly facts: Readonly<Record<string, string>>;
  readonly rules: readonly {
    readonly decides: string;
    readonly proposes: string;
    /** Whether only the first rule about this question that holds counts. */
    readonly is_one: boolean;
    /** Alternatives; without, the rule always holds. */
    readonly when: readonly (readonly Test[])[] | null;
  }[];
}

export interface Proposal {
  readonly question: string;
  readonly options: string[];
  /** Questions with the choices that count; empty, if nothing spoke for anything else. */
  readonly because: [question: string, options: string[]][];
}

/** What these answers speak for, in the order of the rules. */
export function proposalsOf({ questionnaires, facts, rules }: Rules, questionnaire: string, answers: Answers): Proposal[] {
  const made: Proposal[] = [];
  if (!questionnaires.includes(questionnaire)) return made;
  const known = new Map([...answers, ...Object.entries(facts)]);
  for (const { decides, proposes, is_one: isOne, when } of rules) {
    const tests = when === null ? [] : when.find((all) => all.every((test) => holds(test, known)));
    const before = made.find(({ question }) => question === decides);
    if (tests === undefined || (before && isOne)) continue;
    const proposal = before ?? { question: decides, options: [], because: [] };
    proposal.options.push(proposes);
    for (const test of tests) addReason(proposal, test, answers);
    if (before === undefined) made.push(proposal);
  }
  return made;
}

const valuesOf = (answers: Answers, question: string): readonly string[] => [answers.get(question) ?? []].flat();

function holds({ question, kind, options }: Test, answers: Answers): boolean {
  const values = valuesOf(answers, question);
  const listed = (value: string): boolean => options.includes(value);
  if (kind === "contains") return values.some(listed);
  return kind === "lacks" ? !values.some(listed) : values.every(listed);
}

/** Each question and each choice once, in the order in which the rules are about them. */
function addReason({ because }: Proposal, { question, kind, options }: Test, answers: Answers): void {
  const chosen = valuesOf(answers, question).filter((value) => kind !== "contains" || options.includes(value));
  if (chosen.length === 0) return;
  const known = because.find(([other]) => other === question);
  if (known === undefined) because.push([question, [...chosen]]);
  else known[1].push(...chosen.filter((value) => !known[1].includes(value)));
}
