/** A case that can be opened, as the list tells it. */
export interface Listed {
  readonly number: string;
  /** The day it came in, in words. */
  readonly received: string;
  readonly state: string;
}

/** An entry as it is stored. */
export interface Stored {
  readonly side: string;
  readonly seq: number;
  /** Base64. */
  readonly sealed: string;
}

/** A part of a case. */
export interface Part {
  readonly slot: string;
  readonly case_recipient: string;
  readonly file_recipient: string;
  readonly parcels: readonly Stored[];
  /** The position behind which the next part begins. */
  readonly next: number | null;
}

/** Why there is no answer. The names are those of words. */
export class NoAnswer extends Error {
  constructor(readonly kind: "signed-out" | "offline" | "gone") {
    super(kind);
  }
}

/** How often to ask a server that is busy, and how long to wait before each further time. */
const TRIES = 4;
const PAUSE = 2000;

/** Every case that can be opened, those that are not closed first, page by page. */
export async function* openableCases(): AsyncGenerator<Listed> {
  for (const closed of [false, true]) {
    let after: string | null = "";
    while (after !== null) {
      const page: Readonly<Record<string, unknown>> = await ask(`/cases/search/cases?closed=${closed}&after=${encodeURIComponent(after)}`);
      yield* page["cases"] as Listed[];
      after = typeof page["next"] === "string" ? page["next"] : null;
    }
  }
}

/** A case, part by part: what is asked for is its number, and nothing else. */
export async function* partsOf(caseNumber: string): AsyncGenerator<Part> {
  let after: number | null | undefined;
  while (after !== null) {
    const from: string = after === undefined ? "" : `?after=${after}`;
    const part = (await ask(`/cases/${encodeURIComponent(caseNumber)}/sealed${from}`)) as unknown as Part;
    yield part;
    after = Number.isSafeInteger(part.next) ? part.next : null;
  }
}

async function ask(path: string): Promise<Readonly<Record<string, unknown>>> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(path, { credentials: "same-origin", cache: "no-store", redirect: "error" }).catch(() => undefined);
    if (answer?.status === 200) return (await answer.json().catch(() => { throw new NoAnswer("offline"); })) as Readonly<Record<string, unknown>>;
    if (answer?.status === 401) throw new NoAnswer("signed-out");
    if (answer?.status === 404) throw new NoAnswer("gone");
    if (attempt === TRIES || (answer !== undefined && answer.status !== 503 && answer.status !== 429)) throw new NoAnswer("offline");
    await new Promise((wait) => setTimeout(wait, PAUSE));
  }
}
