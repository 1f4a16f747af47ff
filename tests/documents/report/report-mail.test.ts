import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxMailtoLength } from '../../../core/case/mail-text.ts'
import type { Day } from '../../../core/day.ts'
import type { ReportId } from '../../../core/ids.ts'
import { reportMail } from '../../../documents/report/report-mail.ts'
import { wordsIn } from '../../../words/words.ts'
import { reportOf, reportRow, sampleReport } from '../../kit/sample-report.ts'

const words = wordsIn('en')
const corrects = { reportId: '01JDR000000000000000000006' as ReportId, period: { from: '2026-09-01' as Day, to: '2026-09-30' as Day } }

describe('the report as an e-mail', () => {
  it('says the same numbers as the files', () => {
    const { subject, body, link } = reportMail(reportOf([reportRow(41, { count: 1203 }), reportRow(41, { kind: 'email', route: null, count: 2 }), reportRow(63, { state: 'written' }), reportRow(41, { corrects, count: -1 })]), ['office@ngo.example'], words)
    expect([subject, link.startsWith('mailto:office@ngo.example?subject=Group%2017')]).toEqual(['Group 17, October 2026, revision 2', true])
    expect(body.split('\r\n')).toEqual([
      'Group 17, October 2026, revision 2', '', 'Total: 1,204 actions for 1 case', 'Letters: 1,202', 'E-mails: 2', 'September 2026, corrected: −1 (Letters: −1)',
      'UA 41/26, Case 41: 1,205 (Letters: 1,203, E-mails: 2)', 'UA 63/26, Case 63: 0',
      '1 letter or card written, not posted yet', '41 people took part', '9 people for the first time', '2 events in these days',
      'Remarks: The library asks for more packs in large print.\nThank you for the stamps.',
    ])
  })

  it('names what there is no room for, and leaves out the last cases first', () => {
    const { body, link } = reportMail(reportOf(Array.from({ length: 80 }, (_, index) => reportRow(index + 1))), [], words)
    const cases = body.split('\r\n').filter((line) => line.startsWith('UA ')).length
    expect([link.length <= maxMailtoLength, cases > 5, body.includes(`: ${80 - cases} cases. The files of the report have all of it.`), body.includes('UA 1/26')]).toEqual([true, true, true, true])
  })

  it('says in its subject that numbers are made up where they are practice', () => {
    expect(reportMail({ ...sampleReport, isPractice: true }, [], words).subject).toBe('Practice report: made-up numbers, not for the office: Group 17, October 2026, revision 2')
  })

  it('is never longer than a link may be, and always has the total', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.integer({ min: 0, max: 90 }), (name, remarks, count) => {
      const report = reportOf(Array.from({ length: count }, (_, index) => reportRow(index + 1, { title: name })), { group: { ...sampleReport.group, name, number: null }, remarks })
      const { body, link } = reportMail(report, [], words)
      expect([link.length <= maxMailtoLength, body.includes(`Total: ${count}`)]).toEqual([true, true])
    }), { numRuns: 60 })
  })
})
