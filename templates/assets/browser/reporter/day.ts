import { dayInWords, type Locale } from "../locale.ts";

const ONE_DAY = 24 * 60 * 60 * 1000;

/**
 * Shows the day that is sealed in an entry in place of the one it is stored under. Gives the stored one, in words, where
 * the two do not fit: it may be the day after, when somebody wrote over midnight, and nothing else.
 */
export function showSealedDay(item: HTMLElement, sealed: string, locale: Locale): string | undefined {
  const place = item.querySelector("header > span");
  const stored = item.dataset["day"] ?? "";
  if (place === null || stored === sealed) return undefined;
  const said = place.textContent ?? "";
  place.textContent = dayInWords(sealed, locale);
  return Date.parse(stored) - Date.parse(sealed) === ONE_DAY ? undefined : said;
}
