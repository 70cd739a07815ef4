/** How a page's language writes days and numbers: what its folder says, on the element with the page's words. */
export interface Locale {
  /** `{day}. {month} {year}` */
  readonly day: string;
  /** January first. */
  readonly months: readonly string[];
  readonly thousands: string;
}

export function localeOf(page: Document): Locale {
  const { day = "", months = "", thousands = "" } = page.getElementById("words")?.dataset ?? {};
  return { day, months: months.split("|"), thousands };
}

/** As the server says days: "23. November 2026". What is no day stays as it is. */
export function dayInWords(iso: string, locale: Locale): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime()) || locale.day === "") return iso;
  const [day, month, year] = [at.getUTCDate(), locale.months[at.getUTCMonth()] ?? "", at.getUTCFullYear()];
  return locale.day.replace(/\{(day|month|year)\}/g, (_, part) => String(part === "day" ? day : part === "month" ? month : year));
}

/** A whole number with its thousands set apart: "20.412". */
export const numberInWords = (value: number, locale: Locale): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, () => locale.thousands);
