import * as fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { actionKinds, actionStates, routes, type Action } from '../../core/action/types.ts'
import type { Day } from '../../core/day.ts'
import type { ActionId, MemberId } from '../../core/ids.ts'
import type { Member } from '../../core/member/types.ts'
import type { Report, ReportRow } from '../../core/report/types.ts'
import { writeReportCsv } from '../../documents/report/write-report-csv.ts'
import { reportMail } from '../../documents/report/report-mail.ts'
import { writeReportDocx } from '../../documents/report/write-report-docx.ts'
import { writeReportSlip } from '../../documents/report/write-report-slip.ts'
import { writeReportXlsx } from '../../documents/report/write-report-xlsx.ts'
import { onA4 } from '../kit/report-files.ts'
import { paragraphsOf, partsOf } from '../kit/report-parts.ts'
import { plainMember } from '../kit/sample-member.ts'
import { reportCaseId, reportOf, reportRow } from '../kit/sample-report.ts'
import { unescaped } from '../kit/xml-texts.ts'
import { wordsIn } from '../../words/words.ts'

const words = wordsIn('en')

const odd = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 4, maxLength: 40 }),
  fc.string({ unit: 'binary', minLength: 4, maxLength: 40 }),
  fc.constantFrom('Zoë "Zaz" O’Neill', '=HYPERLINK(1)', '<w:t>Åsa</w:t>', '&amp; Söhne', 'علي بن يوسف', '山田太郎と仲間', 'x'.repeat(300), '😀😀😀😀'),
)
const members = fc.array(
  fc.record({ name: odd, street: odd, town: odd, email: odd.map((text) => `${text}@members.example`), phone: fc.integer({ min: 1_000_000, max: 99_999_999 }).map((number) => `0555${number}`), note: odd }),
  { minLength: 1, maxLength: 8 },
).map((people) => people.map(({ street, ...facts }, index): Member => plainMember(facts.name, { ...facts, addressLines: [street], id: `01JDM${String(index + 1).padStart(21, '0')}` as MemberId })))

const caseCount = 3
const actionsOf = (people: readonly Member[]) => fc.array(
  fc.record({
    caseNumber: fc.integer({ min: 1, max: caseCount }), kind: fc.constantFrom(...actionKinds), state: fc.constantFrom(...actionStates), route: fc.option(fc.constantFrom(...routes)),
    count: fc.integer({ min: 1, max: 500 }), signatories: fc.option(fc.integer({ min: 1, max: 500 })), member: people.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...people)),
  }),
  { maxLength: 30 },
).map((drafts) => drafts.map(({ caseNumber, member, ...facts }, index): Action => ({
  ...facts, caseId: reportCaseId(caseNumber), id: `01JDC${String(index + 1).padStart(21, '0')}` as ActionId, targetId: null, memberId: member?.id ?? null,
  on: '2026-10-10' as Day, letterCode: member ? `QQ${String(index).padStart(2, '0')}-034-C` : null, note: member ? `${member.name} wrote it` : '', recordedAt: '2026-10-10T10:00:00Z', replaces: null, event: null,
})))

/** Sums as the database gives them: a row has no column for a person. */
const rowsOf = (actions: readonly Action[]): readonly ReportRow[] =>
  actions.map(({ caseId, kind, state, route, count, signatories }) => reportRow(Number(caseId.slice(-1)), { kind, state, route, count, signatories: signatories ?? count }))

const decoder = new TextDecoder('utf-8', { fatal: true })

/** All that a file holds: its bytes as text, and what a reader of the format makes of them. */
const textOfAll = async (report: Report): Promise<string> => {
  const [page, book, mail] = [await writeReportDocx(report, words, onA4), await writeReportXlsx(report, words), reportMail(report, [], words)]
  const [table, slip] = [decoder.decode(writeReportCsv(report, words)), decoder.decode(writeReportSlip(report))]
  return [
    ...Object.entries(partsOf(page)).flat(), ...paragraphsOf(page), ...Object.entries(partsOf(book)).flat(), unescaped(Object.values(partsOf(book)).join('')), mail.subject, mail.body, mail.link, table, ...papaparse.parse<string[]>(table).data.flat(), slip,
    ...Object.values(JSON.parse(slip) as object).map((value) => JSON.stringify(value)),
  ].join('\n')
}

const privateTexts = (people: readonly Member[], actions: readonly Action[]): readonly string[] =>
  [...people.flatMap(({ id, name, addressLines, town, email, phone, note }) => [id, name, ...addressLines, town, email, phone, note]), ...actions.flatMap(({ note, letterCode, id }) => [note, letterCode ?? '', id])]
    .map((text) => text.trim()).filter((text) => text.length >= 4)

/** What any report of these cases says, whoever the members are: every kind, state and route. */
const vocabulary = await textOfAll(reportOf([1, 2, 3].flatMap((number) =>
  actionKinds.flatMap((kind) => [...routes, null].map((route) => reportRow(number, { kind, route, count: 1, signatories: 7 }))).concat(reportRow(number, { state: 'written' })))))

const found = (texts: readonly string[], report: string): readonly string[] => texts.filter((text) => !vocabulary.includes(text) && report.includes(text))

describe('a report', () => {
  it('holds nothing of any member, for any members and actions', async () => {
    await fc.assert(fc.asyncProperty(members.chain((people) => fc.tuple(fc.constant(people), actionsOf(people))), async ([people, actions]) => {
      expect(found(privateTexts(people, actions), await textOfAll(reportOf(rowsOf(actions))))).toEqual([])
    }), { numRuns: 60 })
  })

  it('would be caught if it did', async () => {
    await fc.assert(fc.asyncProperty(members, async (people) => {
      const [name] = people.map((member) => member.name.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').trim())
      fc.pre(name !== undefined && name.length >= 4 && !vocabulary.includes(name))
      const leaking = reportOf([reportRow(1, { title: name ?? '' })])
      expect(found([name ?? ''], await textOfAll(leaking))).toEqual([name])
    }), { numRuns: 40 })
  })

  it('adds up: totals are the sum of cases, cases of their lines, copies apart', () => {
    fc.assert(fc.property(actionsOf([]), (actions) => {
      const { summary } = reportOf(rowsOf(actions))
      const sum = (lines: readonly { readonly count: number }[]): number => lines.reduce((total, { count }) => total + count, 0)
      const counted = (wanted: (action: Action) => boolean): number => sum(actions.filter(wanted))
      expect([summary.total, summary.copies, summary.notPosted, sum(summary.cases.map(({ total }) => ({ count: total }))), sum(summary.totals)]).toEqual([
        counted(({ state, kind }) => state === 'posted' && kind !== 'copy'), counted(({ state, kind }) => state === 'posted' && kind === 'copy'),
        counted(({ state, kind }) => state === 'written' && kind !== 'copy'), summary.total, summary.total + summary.copies,
      ])
      expect(summary.cases.every((item) => item.total === sum(item.lines.filter(({ kind }) => kind !== 'copy')))).toBe(true)
    }))
  })
})
