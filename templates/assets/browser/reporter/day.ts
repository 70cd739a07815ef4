const ONE_DAY = 24 * 60 * 60 * 1000;

/**
 * Shows the day that is sealed in an entry in place of the one it is stored under. Gives the stored one, in words, where
 * the two do not fit: it may be the day after, when somebody wrote over midnight, and nothing else.
 */
export function showSealedDay(item: HTMLElement, sealed: string): string | undefined {
  const place = item.querySelector("header > span");
  const stored = item.dataset["day"] ?? "";
  if (place === null || stored === sealed) return undefined;
  const said = place.textContent ?? "";
  const [then, later] = [Date.parse(sealed), Date.parse(stored)];
  place.textContent = inWords(then) ?? sealed;
  return later - then === ONE_DAY ? undefined : said;
}

/** As the server says days: "23. November 2026". */
function inWords(day: number): string | undefined {
  if (Number.isNaN(day)) return undefined;
  const language = document.documentElement.lang.startsWith("en") ? "en-GB" : "de-DE";
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(day);
}
