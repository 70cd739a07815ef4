/** Milliseconds after which a connection counts as lost; Tor can be slow. */
const PATIENCE = 120_000;

/** An answer of the server. Nothing here throws: a lost connection is no answer. */
export interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * A page as a document whose scripts do not run, or the status it came with; 0 if there was no answer. Parsed by
 * XMLHttpRequest: every other way from text to elements is closed by the page's own policy (Trusted Types).
 */
export async function fetchPage(path: string, body?: object): Promise<Document | number> {
  const request = await ask(path, "document", body);
  const page = request?.response instanceof Document ? request.response : null;
  return page !== null && request?.status === 200 ? page : (request?.status ?? 0);
}

export async function post(path: string, body: object): Promise<Reply | undefined> {
  const request = await ask(path, "text", body);
  return request && { status: request.status, body: fields(request) };
}

function fields(request: XMLHttpRequest): Reply["body"] {
  try {
    const value: unknown = JSON.parse(request.responseText);
    return typeof value === "object" && value !== null ? (value as Reply["body"]) : {};
  } catch {
    return {};
  }
}

function ask(path: string, type: "document" | "text", body: object | undefined): Promise<XMLHttpRequest | undefined> {
  return new Promise((settle) => {
    const request = new XMLHttpRequest();
    request.open(body ? "POST" : "GET", path);
    request.responseType = type;
    request.timeout = PATIENCE;
    if (body) request.setRequestHeader("content-type", "application/json");
    request.addEventListener("load", () => settle(request));
    for (const lost of ["error", "abort", "timeout"]) request.addEventListener(lost, () => settle(undefined));
    request.send(body ? JSON.stringify(body) : null);
  });
}
