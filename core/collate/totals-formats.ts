/** The files that totals are written to, in the order in which they are offered. */
export const totalsFormats = ['xlsx', 'docx', 'csv', 'json'] as const
export type TotalsFormat = (typeof totalsFormats)[number]
