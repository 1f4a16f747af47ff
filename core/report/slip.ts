import type { CaseId } from '../ids.ts'
import type { PeopleCount, Report, ReportCase, ReportLine } from './types.ts'

/** The contract has no route for what was posted at an outlet; its line names the outlet in place of one. */
type SlipRoute = Exclude<ReportLine['route'], 'outlet'>

type SlipLine = { readonly kind: ReportLine['kind']; readonly count: number; readonly signatories?: number; readonly route: SlipRoute; readonly outlet?: string; readonly correction?: true }

/** The report slip of the national office's contract, format version 1, without its checksum. */
export type Slip = {
  readonly format: 'vigil-report-slip'
  readonly formatVersion: 1
  readonly reportId: string
  readonly revision: number
  readonly madeOn: string
  readonly madeWith: string
  readonly group: Report['group']
  readonly period: { readonly from: string; readonly to: string; readonly event: string | null }
  readonly participants: { readonly headcount: number | null; readonly new: number | null; readonly under18: number | null; readonly events: number }
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

const lineOf = ({ kind, count, signatories, route, outlet }: ReportLine): SlipLine =>
  ({ kind, count, ...(signatories < 0 ? {} : { signatories }), route: route === 'outlet' ? null : route, ...(outlet === null ? {} : { outlet }) })

/** The lines that change earlier reports, of one case. The contract has no sum of signatories below 0, so such a line has none. */
const correctedLines = ({ corrections }: Report['summary'], id: CaseId): readonly SlipLine[] =>
  corrections.flatMap(({ cases }) => cases.filter(({ caseId }) => caseId === id).flatMap(({ lines }) => lines.map((line) => ({ ...lineOf(line), correction: true as const }))))

type SlipCase = Slip['cases'][number]
type WithoutRemarks = Omit<SlipCase, 'remarks'>

const caseOf = (item: ReportCase, summary: Report['summary']): WithoutRemarks => ({
  uaNumber: item.uaNumber, indexNumber: item.indexNumber, title: item.title,
  lines: [...item.lines.map(lineOf), ...correctedLines(summary, item.caseId)],
  notPosted: item.notPosted,
  // Where nobody noted any, it is not said that there were none.
  ...(item.replies > 0 ? { replies: item.replies } : {}), ...(item.returned > 0 ? { returned: item.returned } : {}),
})

/** Cases of which only earlier reports are changed. */
const onlyCorrected = (summary: Report['summary']): readonly WithoutRemarks[] => {
  const counted = new Set(summary.cases.map(({ caseId }) => caseId))
  const others = new Map(summary.corrections.flatMap(({ cases }) => cases).filter(({ caseId }) => !counted.has(caseId)).map((item) => [item.caseId, item]))
  return [...others.values()].map(({ caseId, uaNumber, indexNumber, title }) => ({ uaNumber, indexNumber, title, lines: correctedLines(summary, caseId), notPosted: 0 }))
}

// Field by field, so that other properties of the object do not get into the slip.
const groupOf = ({ group: { id, name, number, section, country } }: Report): Slip['group'] => ({ id, name, number, section, country })

/** The contract has no word for "fewer than 5": a number that the group does not say is left out as if nobody had counted. */
const slipCount = (count: PeopleCount): number | null => (count === 'few' ? null : count)

/**
 * Totals only: the report has no field for a person. The contract has remarks only for a case, so the
 * remarks to the office are given with the first one. It has no field for a campaign, so its name is their first line.
 */
export const reportSlip = (report: Report): Slip => {
  const { id, revision, madeOn, madeWith, event, campaign, participants, remarks, summary } = report
  const said = [campaign ?? '', remarks.trim()].filter((text) => text !== '').join('\n') || null
  return {
    format: 'vigil-report-slip',
    formatVersion: 1,
    reportId: id,
    revision, madeOn, madeWith,
    group: groupOf(report),
    period: { from: summary.period.from, to: summary.period.to, event },
    participants: { headcount: slipCount(participants.headcount), new: slipCount(participants.newcomers), under18: slipCount(participants.under18), events: participants.events },
    cases: [...summary.cases.map((item) => caseOf(item, summary)), ...onlyCorrected(summary)].map((item, index) => ({ ...item, remarks: index === 0 ? said : null })),
  }
}
