import type { Report, ReportCase, ReportLine } from './types.ts'

/** The contract has no route for what was posted at an outlet; its line names the outlet in place of one. */
type SlipRoute = Exclude<ReportLine['route'], 'outlet'>

type SlipLine = { readonly kind: ReportLine['kind']; readonly count: number; readonly signatories: number; readonly route: SlipRoute; readonly outlet?: string }

/** The report slip of the national office's contract, format version 1, without its checksum. */
export type Slip = {
  readonly format: 'vigil-report-slip'
  readonly formatVersion: 1
  readonly reportId: string
  readonly revision: number
  readonly madeOn: string
  readonly madeWith: string
  readonly group: Report['group']
  readonly period: { readonly from: string; readonly to: string; readonly event: null }
  readonly participants: { readonly headcount: number | null }
  readonly cases: readonly {
    readonly uaNumber: string | null
    readonly indexNumber: string | null
    readonly title: string
    readonly lines: readonly SlipLine[]
    readonly notPosted: number
    readonly replies?: number
    readonly returned?: number
    readonly remarks: string | null
  }[]
}

const linesOf = ({ lines }: ReportCase): readonly SlipLine[] =>
  lines.map(({ kind, count, signatories, route, outlet }) => ({ kind, count, signatories, route: route === 'outlet' ? null : route, ...(outlet === null ? {} : { outlet }) }))

const caseOf = (item: ReportCase, remarks: string | null): Slip['cases'][number] => ({
  uaNumber: item.uaNumber, indexNumber: item.indexNumber, title: item.title,
  lines: linesOf(item),
  notPosted: item.notPosted,
  // Where nobody noted any, it is not said that there were none.
  ...(item.replies > 0 ? { replies: item.replies } : {}), ...(item.returned > 0 ? { returned: item.returned } : {}),
  remarks,
})

// Field by field, so that other properties of the object do not get into the slip.
const groupOf = ({ group: { id, name, number, section, country } }: Report): Slip['group'] => ({ id, name, number, section, country })

/**
 * Totals only: the report has no field for a person. The contract has remarks only for a case, so the
 * remarks to the office are given with the first one.
 */
export const reportSlip = (report: Report): Slip => ({
  format: 'vigil-report-slip',
  formatVersion: 1,
  reportId: report.id,
  revision: report.revision,
  madeOn: report.madeOn,
  madeWith: report.madeWith,
  group: groupOf(report),
  period: { from: report.summary.period.from, to: report.summary.period.to, event: null },
  participants: { headcount: report.headcount },
  cases: report.summary.cases.map((item, index) => caseOf(item, index === 0 && report.remarks.trim() !== '' ? report.remarks.trim() : null)),
})
