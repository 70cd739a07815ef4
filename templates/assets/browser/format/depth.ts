/** Deepest nesting of a document's JSON: as deep as the server's parser goes. */
const DEEPEST = 127;

/** Whether arrays and objects in a JSON text lie deeper within each other than any document's. One pass, no recursion. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (inText && sign === "\\") at += 1;
    else if (sign === '"') inText = !inText;
    else if (inText) continue;
    else if (sign === "[" || sign === "{") depth += 1;
    else if (sign === "]" || sign === "}") depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
