import { textWidth } from '../../../core/pack/face.ts'
import { flowOf } from '../../../core/pack/page/flow.ts'
import { geometryOf, mm, reserve } from '../../../core/pack/page/geometry.ts'
import { fittingType } from '../../../core/pack/page/measure.ts'
import type { Block, Page } from '../../../core/pack/page/page.ts'
import { headOf, spaceOf, textOf } from '../../../core/pack/page/parts.ts'
import { types } from '../../../core/pack/page/type.ts'
import type { Paper } from '../../../core/pack/paper.ts'
import { reportTable } from '../../../core/report/report-table.ts'
import type { Report } from '../../../core/report/types.ts'
import type { Words } from '../../../words/words.ts'
import { periodName, reportName } from '../report-name.ts'
import { figuresTable } from './report-figures.ts'
import { columnsFor, narrowColumns } from './report-columns.ts'
import { overTimeChart } from './over-time-chart.ts'
import { notesBelow } from './report-notes.ts'
import { pageTable } from './report-rows.ts'
import { reportTypes, type Setting } from './page-types.ts'

/** Whose report it is, at the head of each page; on lines of its own where it is too long to be beside the title. */
const headsOf = (report: Report, width: number, all: Words): readonly Block[] => {
  const { reportFiles: words, format, reports } = all
  const { name, number, section, country } = report.group
  const group = format.series([name || words.noGroup, number !== null && words.groupNumber({ number }), section, country])
  const isShort = [words.toOffice, group].reduce((sum, text) => sum + textWidth(text, types.bodyBold.size, types.bodyBold.face), 0) < width * 0.9
  return [
    headOf(words.toOffice, isShort ? group : ''),
    ...(isShort ? [] : [textOf(group, types.body, { after: 8 })]),
    ...(report.isPractice ? [textOf(reports.practice, types.heading, { after: 8 })] : []),
  ]
}

/** The event, the campaign or the period in large type, then what distinguishes this report from others. */
const titleOf = (report: Report, width: number, all: Words): readonly Block[] => {
  const { reportFiles: words, format } = all
  const { revision, madeOn, event, campaign, summary } = report
  const period = periodName(summary.period, all)
  const title = event ?? campaign ?? period
  const made = { revision, day: format.day(madeOn) }
  return [
    textOf(title, fittingType(title, width, reportTypes.title, 2), { before: 12 }),
    ...(title === period ? [] : [textOf(format.series([event !== null && campaign, period]), types.guest)]),
    textOf(revision === 1 ? words.made(made) : words.madeAgain(made), types.guest),
  ]
}

/** How high rows are and how much is left between the pieces: as much as there may be on one page, little where it takes several. */
const settings = [{ row: mm(17), gap: 18, steps: 34 }, { row: mm(15), gap: 16, steps: 28 }, { row: mm(12.5), gap: 13, steps: 22 }, { row: mm(10.5), gap: 10, steps: 18 }, { row: mm(9), gap: 7, steps: 11, isLow: true }, { row: mm(8), gap: 4, steps: 8, isLow: true, isBeside: true }] as const satisfies readonly Setting[]

const overTimeBlocks = ({ summary }: Report, width: number, setting: Setting, words: Words): readonly Block[] => {
  const chart = overTimeChart(summary, width, setting, words)
  return chart.length === 0 ? [] : [spaceOf(setting.gap), ...chart]
}

/** So many columns of the chart have room beside the notes. */
const maxBeside = 5

/** The report as pages: one where it has room on one. */
export const reportPages = (report: Report, paper: Paper, words: Words): readonly Page[] => {
  const table = reportTable(report.summary)
  const upright = columnsFor(table, geometryOf(paper, 'portrait').textWidth, words)
  const side = upright === null ? 'landscape' : 'portrait'
  const { textWidth: width, textHeight } = geometryOf(paper, side)
  const columns = upright ?? narrowColumns(table, width, words)
  const heads = headsOf(report, width, words)
  const isEmpty = table.rows.length === 0 && table.corrections.length === 0
  const blocksAt = (setting: Setting): readonly Block[] => {
    const isBeside = (setting.isBeside ?? false) && report.summary.overTime.length <= maxBeside
    const chart = (own: number): readonly Block[] => overTimeBlocks(report, own, setting, words)
    return [
      ...heads, ...titleOf(report, width, words), spaceOf(setting.gap),
      ...(isEmpty ? [textOf(words.reportFiles.nothing, types.story)] : [figuresTable(report, table, width, words), spaceOf(setting.gap), pageTable(table, columns, setting, words), ...(isBeside ? [] : chart(width))]),
      spaceOf(setting.gap * 1.2), ...notesBelow(report, width, setting.isLow ?? false, words, isBeside ? chart : undefined),
    ]
  }
  const versions = settings.map((setting) => flowOf(blocksAt(setting), { width, height: textHeight - reserve }, heads))
  const pages = versions.find(({ length }) => length === 1) ?? versions.at(-1) ?? []
  const name = reportName(report, words)
  const { totalsOnly, pageOf } = words.reportFiles
  return pages.map((blocks, index) => ({
    side, blocks, isRightToLeft: false,
    foot: { start: totalsOnly, end: pages.length === 1 ? name : pageOf({ name, page: index + 1, pages: pages.length }), type: types.foot },
  }))
}
