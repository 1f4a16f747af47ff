import type { Day } from '../../core/day.ts'
import type { SlipToSettle } from '../../core/collate/settle-types.ts'
import { checksumOf } from '../../documents/report/write-report-slip.ts'

/** A slip as its file has it, before its checksum. Invented. */
export const slipContent = {
  format: 'vigil-report-slip', formatVersion: 1, reportId: '01JDR000000000000000000007', revision: 1, madeOn: '2026-11-02', madeWith: 'Vigil 0.1.0',
  group: { id: '01JDG000000000000000000001', name: 'Millrace Letter Group', number: '17', section: 'Northern section', country: 'Norhaven' },
  period: { from: '2026-10-01', to: '2026-10-31', event: null },
  participants: { headcount: 41 },
  cases: [
    { uaNumber: '41/26', indexNumber: 'AMR 99/0041/2026', title: 'Nurse and driver jailed', notPosted: 3, replies: 1, remarks: 'Thank you for the stamps.', lines: [
      { kind: 'letter', count: 24, signatories: 47, route: 'member' }, { kind: 'solidarity-card', count: 6, route: null }, { kind: 'copy', count: 12, route: 'group' },
    ] },
    { uaNumber: null, title: 'Forest watch members threatened', lines: [{ kind: 'petition-signature', count: 118, route: 'office' }, { kind: 'letter', count: 5, route: null, outlet: 'Town library' }] },
  ],
}

export type SlipContent = Omit<typeof slipContent, 'period' | 'participants' | 'group' | 'cases'> & {
  readonly group: { readonly id: string; readonly name: string; readonly number?: string | null; readonly section?: string | null; readonly country?: string | null }
  readonly period: { readonly from: string; readonly to: string; readonly event?: string | null }
  readonly participants: object
  readonly cases: readonly object[]
}

/** A slip with its checksum. */
export const sealed = (content: object): object => ({ ...content, checksum: checksumOf(content) })

/** The bytes of a slip's file. */
export const slipBytes = (more: Partial<SlipContent> = {}): Uint8Array => new TextEncoder().encode(`${JSON.stringify(sealed({ ...slipContent, ...more }), null, 2)}\n`)

/** A slip as the rules see it: of 30 letters on one case, unless `more` says otherwise. */
export const slipToSettle = (checksum: string, more: Partial<SlipToSettle> = {}): SlipToSettle => ({
  reportId: 'report-1', revision: 1, madeOn: '2026-11-02' as Day, madeWith: 'Vigil 0.1.0', checksum,
  group: { id: 'group-1', name: 'Millrace', number: null, section: null, country: null },
  period: { from: '2026-10-01' as Day, to: '2026-10-31' as Day }, event: null, headcount: null, newPeople: null, under18: null, events: null,
  total: 30, caseKeys: ['ua 41/26'], ...more,
})
