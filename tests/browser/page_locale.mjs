// How a page says to its script how days and numbers are written: attributes of the element with the words.
const MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

export const LOCALE = `data-day="{day}. {month} {year}" data-months="${MONTHS.join("|")}" data-thousands="."`;
