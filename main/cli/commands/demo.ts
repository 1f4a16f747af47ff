import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { addDays } from '../../../core/day.ts'
import type { ActionDraft } from '../../../core/action/types.ts'
import type { CaseId } from '../../../core/ids.ts'
import { fail, ok } from '../../../core/result.ts'
import type { Result } from '../../../core/result.ts'
import { getCase } from '../../../db/cases.ts'
import { makeFolders } from '../../../db/file/make-folders.ts'
import { fileProblemOf } from '../../../documents/files/file-problem.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { currentSettings } from '../../settings/current-settings.ts'
import { checkedReport } from '../../reports/make-report.ts'
import { writeProblem } from '../../problems/file-problems.ts'
import { saveReportAs } from '../../reports/save-report.ts'
import { words as all } from '../../words.ts'
import type { CommandLine } from '../arguments.ts'
import type { CliIo, Command, Outcome } from '../command.ts'
import { callOn, done, refused } from '../command.ts'
import type { CliServices } from '../open-services.ts'
import { withServices } from '../open-services.ts'
import { makePackNow, progressTo } from './pack.ts'

const words = all.commandLine

const blankCopies = 4

/** What the demonstration group did: 6 letters posted, 4 written, one card and one call. */
const evening = (caseId: CaseId, on: string, targetIds: readonly string[]): readonly ActionDraft[] => {
  const base = { caseId, signatories: null, memberId: null, on, letterCode: null, note: '' }
  return [
    { ...base, kind: 'letter', count: 6, targetId: targetIds[0] ?? null, state: 'posted', route: 'group' },
    { ...base, kind: 'letter', count: 4, targetId: targetIds[1] ?? null, state: 'written', route: 'group' },
    { ...base, kind: 'solidarity-card', count: 3, targetId: null, state: 'posted', route: 'group' },
    { ...base, kind: 'phone-call', count: 1, targetId: targetIds[1] ?? null, state: null, route: null },
  ]
}

const recordAll = async (services: CliServices, drafts: readonly ActionDraft[]): Promise<Result<number, CallProblem>> => {
  for (const draft of drafts) {
    const recorded = await callOn(services, 'actions.record', { draft })
    if (!recorded.ok) return fail(recorded.problem)
  }
  return ok(drafts.length)
}

const run = async (services: CliServices, io: CliIo, folder: string): Promise<Outcome> => {
  const saved = await callOn(services, 'settings.save', { settings: { ...currentSettings(services), groupName: words.demo.group } })
  if (!saved.ok) return refused(saved.problem)
  const added = await callOn(services, 'app.addPractice', null)
  if (!added.ok) return refused(added.problem)
  const kept = getCase(services.db, added.value.caseId)
  const packPath = join(folder, 'letter-pack.docx')
  const files = [
    { format: 'docx' as const, path: join(folder, 'report.docx') },
    { format: 'csv' as const, path: join(folder, 'report.csv') },
    { format: 'json' as const, path: join(folder, 'report-slip.json') },
  ]
  const paths = [packPath, ...files.map(({ path }) => path)]
  const replaced = paths.filter((path) => existsSync(path))
  const pack = await makePackNow(services, io, {
    ...defaultChoices, caseIds: [added.value.caseId], copies: blankCopies, parts: ['cover', 'case', 'howto', 'letters', 'signin', 'tally', 'labels'],
  }, packPath)
  if (pack.kind !== 'done') return pack
  const actions = await recordAll(services, evening(added.value.caseId, services.today(), kept?.targets.map(({ id }) => id) ?? []))
  if (!actions.ok) return refused(actions.problem)
  const request = { period: { from: addDays(services.today(), -30), to: services.today() }, caseIds: 'all' as const, headcount: 5, campaign: '', remarks: words.demo.remarks, answers: {}, eventId: null, saysSmallNumbers: true }
  // The slip has no field for practice: the name of the group and the remarks say it.
  const checked = checkedReport(services, request)
  const report = await saveReportAs(services, request, { report: checked.report, counted: checked.entries() }, files)
  if (!report.ok) return refused(report.problem)
  const { summary } = report.value.report
  return done(
    { folder, files: paths, replaced, pack: pack.result, summary },
    [
      words.demo.case({ uaNumber: kept?.uaNumber ?? words.nothing, title: kept?.title ?? '', targets: kept?.targets.length ?? 0, deadline: kept?.deadline ?? words.nothing }),
      words.demo.pack({ pack: pack.text }),
      words.demo.actions({ count: actions.value }),
      words.demo.report({ actions: summary.total, letters: summary.notPosted }),
      ...files.map(({ path }) => path),
      ...(replaced.length > 0 ? [words.demo.replaced({ count: replaced.length })] : []),
    ].join('\n'),
  )
}

const makeFolder = (folder: string): Result<null, CallProblem> => {
  try {
    makeFolders(folder)
    return ok(null)
  } catch (error) {
    return fail(writeProblem(fileProblemOf(error)))
  }
}

/** The whole loop once on the practice case, in a data folder of its own that is removed at the end. */
export const demoCommand: Command = async (line, io) => {
  const folder = resolve(line.values.out ?? 'demo')
  const made = makeFolder(folder)
  if (!made.ok) return refused(made.problem)
  const dataFolder = mkdtempSync(join(tmpdir(), 'vigil-demo-'))
  const own: CommandLine = { ...line, data: dataFolder }
  try {
    return await withServices(own, (services) => run(services, io, folder), progressTo(io))
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
