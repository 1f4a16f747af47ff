import type { Collation } from '../../core/collate/collation.ts'

/** What the slips come to, for programs: `docs/report-slip.md` says what each field is. */
export const collationJson = ({ cases, groups, sections, periods, ...collation }: Collation): object => ({
  format: 'vigil-collation', formatVersion: 1, ...collation, byCase: cases, byGroup: groups, bySection: sections, byPeriod: periods,
})

/** The same as bytes of a file. */
export const writeCollationJson = (collation: Collation): Uint8Array => new TextEncoder().encode(`${JSON.stringify(collationJson(collation), null, 2)}\n`)
