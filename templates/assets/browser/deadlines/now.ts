/**
 * What time it is, in milliseconds since 1970, by this computer's clock. The days of a case are the server's and come with the
 * page; only the hours of a breach are counted here, for the server does not know them.
 */
export const now = (): number => Date.now();
