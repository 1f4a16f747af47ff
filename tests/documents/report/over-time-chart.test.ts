import { expect, it } from 'vitest'
import { writeReportDocx } from '../../../documents/report/write-report-docx.ts'
import { wordsIn } from '../../../words/words.ts'
import { onA4, wordRows } from '../../kit/report-files.ts'
import { reportOf, reportRow, sampleReport } from '../../kit/sample-report.ts'
import { paragraphsOf } from '../../kit/report-parts.ts'

const words = wordsIn('en')

it('shows what was posted over time with the same numbers as the report', async () => {
  const { summary } = reportOf([reportRow(41, { count: 9 })])
  const overTime = [...sampleReport.summary.overTime]
  const rows = wordRows(await writeReportDocx({ ...sampleReport, summary: { ...summary, overTime } }, words, onA4))
  const row = (name: string): readonly string[] | undefined => rows.find(([first]) => first === name)?.filter((text) => text !== '')
  const numbers = (of: (one: (typeof overTime)[number]) => number): readonly string[] => overTime.map((one) => String(of(one)))
  expect([row('Week from'), row('Letters (black)'), row('Other actions (grey)'), row('All')]).toEqual([
    ['Week from', '1 Oct', '8 Oct', '15 Oct', '22 Oct', '29 Oct'], ['Letters (black)', ...numbers(({ letters }) => letters)], ['Other actions (grey)', ...numbers(({ others }) => others)], ['All', ...numbers(({ letters, others }) => letters + others)],
  ])
})

it('shows none where there is one week, or nothing was posted', async () => {
  const of = async (overTime: typeof sampleReport.summary.overTime): Promise<boolean> => paragraphsOf(await writeReportDocx({ ...sampleReport, summary: { ...sampleReport.summary, overTime } }, words, onA4)).includes('Actions over time')
  expect([await of(sampleReport.summary.overTime.slice(0, 1)), await of(sampleReport.summary.overTime.map((one) => ({ ...one, letters: 0, others: 0 }))), await of(sampleReport.summary.overTime)]).toEqual([false, false, true])
})
