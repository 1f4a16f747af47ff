import type { Route } from '../action/types.ts'
import { groupBy } from '../group-by.ts'
import { actionKinds, isInTotal, routes } from '../action/types.ts'
import { overTime, type DayCount } from './over-time.ts'
import type { Period, ReportCase, ReportCorrection, ReportLine, ReportMail, ReportRow, ReportSummary } from './types.ts'

const routeOrder: readonly (Route | null)[] = [...routes, null]

const isSameLine = (a: ReportLine, b: ReportLine): boolean => a.kind === b.kind && a.route === b.route && a.outlet === b.outlet

const addTo = (lines: readonly ReportLine[], line: ReportLine): readonly ReportLine[] =>
  lines.some((known) => isSameLine(known, line))
    ? lines.map((known) => isSameLine(known, line)
      ? { ...known, count: known.count + line.count, signatories: known.signatories + line.signatories } : known)
    : [...lines, line]

const inOrder = (lines: readonly ReportLine[]): readonly ReportLine[] =>
  lines.toSorted((a, b) =>
    actionKinds.indexOf(a.kind) - actionKinds.indexOf(b.kind) || routeOrder.indexOf(a.route) - routeOrder.indexOf(b.route) || (a.outlet ?? '').localeCompare(b.outlet ?? ''))

const linesOf = (rows: readonly ReportLine[]): readonly ReportLine[] =>
  inOrder(rows.reduce<readonly ReportLine[]>((lines, { kind, route, outlet, count, signatories }) => addTo(lines, { kind, route, outlet, count, signatories }), []))

const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((total, { count }) => total + count, 0)

const total = (lines: readonly ReportLine[]): number => sum(lines.filter(({ kind }) => isInTotal(kind)))

const isWaiting = ({ kind, state }: ReportRow): boolean => state === 'written' && isInTotal(kind)

const caseOf = (rows: readonly ReportRow[], mail: ReportMail | undefined): readonly ReportCase[] => {
  const first = rows[0] ?? mail
  if (!first) return []
  const lines = linesOf(rows.filter(({ state }) => state === 'posted'))
  const notPosted = sum(rows.filter(isWaiting))
  const { replies, returned } = mail ?? { replies: 0, returned: 0 }
  if (lines.length === 0 && notPosted + replies + returned === 0) return []
  const { caseId, uaNumber, indexNumber, title } = first
  return [{ caseId, uaNumber, indexNumber, title, lines, notPosted, replies, returned, total: total(lines) }]
}

// The first Urgent Action was in 1973, so larger two-digit years are of the last century.
const maxTwoDigitYear = 72
const fullYear = (twoDigits: number): number => (twoDigits > maxTwoDigitYear ? 1900 : 2000) + twoDigits

/** A case without a number is sorted last. */
const numberParts = (uaNumber: string | null): readonly [year: number, number: number] => {
  const parts = /^(\d+)\/(\d{2})/u.exec(uaNumber ?? '')
  return parts ? [fullYear(Number(parts[2])), Number(parts[1])] : [Number.POSITIVE_INFINITY, 0]
}

type Numbered = Pick<ReportCase, 'caseId' | 'uaNumber'>

const byNumber = (a: Numbered, b: Numbered): number => {
  const [yearA, numberA] = numberParts(a.uaNumber)
  const [yearB, numberB] = numberParts(b.uaNumber)
  if (yearA !== yearB) return yearA < yearB ? -1 : 1
  if (numberA !== numberB) return numberA - numberB
  return a.caseId < b.caseId ? -1 : 1
}

const correctedCases = (rows: readonly ReportRow[]): ReportCorrection['cases'] =>
  [...groupBy(rows, ({ caseId }) => caseId).values()].flatMap((ofCase) => {
    const [first] = ofCase
    const lines = linesOf(ofCase).filter(({ count, signatories }) => count !== 0 || signatories !== 0)
    if (!first || lines.length === 0) return []
    const { caseId, uaNumber, indexNumber, title } = first
    return [{ caseId, uaNumber, indexNumber, title, lines, total: total(lines) }]
  }).toSorted(byNumber)

const correctionsOf = (rows: readonly ReportRow[]): readonly ReportCorrection[] =>
  [...groupBy(rows.flatMap((row) => (row.corrects === null ? [] : [{ ...row, corrects: row.corrects }])), ({ corrects }) => corrects.reportId).values()].flatMap((ofReport) => {
    const [first] = ofReport
    const cases = correctedCases(ofReport)
    return first && cases.length > 0 ? [{ ...first.corrects, cases, total: cases.reduce((sumOfAll, one) => sumOfAll + one.total, 0) }] : []
  }).toSorted((one, other) => (one.period.from < other.period.from ? -1 : one.period.from > other.period.from ? 1 : one.reportId < other.reportId ? -1 : 1))

/**
 * Totals by case, kind and route. Only what was posted counts; letters that are written and not posted
 * have a number of their own, so that each counts once, in the period in which it is posted. What changes an earlier
 * report is apart from the cases, and in the totals.
 */
export const summarise = (all: readonly ReportRow[], period: Period, { mail = [], days = [] }: { readonly mail?: readonly ReportMail[]; readonly days?: readonly DayCount[] } = {}): ReportSummary => {
  const rows = all.filter(({ corrects }) => corrects === null)
  const corrections = correctionsOf(all)
  const caseIds = [...new Set([...rows, ...mail].map(({ caseId }) => caseId))]
  const cases = caseIds.flatMap((id) => caseOf(rows.filter(({ caseId }) => caseId === id), mail.find(({ caseId }) => caseId === id))).toSorted(byNumber)
  const totals = linesOf([...cases, ...corrections.flatMap((one) => one.cases)].flatMap(({ lines }) => lines.map((line) => ({ ...line, outlet: null }))))
  return {
    period, cases, corrections, overTime: overTime(days, period), totals, total: total(totals),
    copies: sum(totals.filter(({ kind }) => !isInTotal(kind))),
    notPosted: sum(cases.map(({ notPosted }) => ({ count: notPosted }))),
    replies: sum(cases.map(({ replies }) => ({ count: replies }))),
    returned: sum(cases.map(({ returned }) => ({ count: returned }))),
  }
}
