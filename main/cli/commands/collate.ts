import { existsSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import type { Collation } from '../../../core/collate/collation.ts'
import type { SlipAnswer, SlipAnswers } from '../../../core/collate/settle-types.ts'
import { plainProblem, problemOf } from '../../../core/problem/problem.ts'
import type { Period } from '../../../core/report/types.ts'
import type { Result } from '../../../core/result.ts'
import { fail, ok } from '../../../core/result.ts'
import { collationSentences } from '../../../documents/collate/collation-sentences.ts'
import { collationJson } from '../../../documents/collate/write-collation-json.ts'
import { silentWords, slipMarkWords, slipProblemWords, slipUseWords } from '../../../words/slip-words.ts'
import { collate } from '../../collate/collate-slips.ts'
import { beginSlips, type ReadSlips } from '../../collate/open-slips.ts'
import { slipFiles } from '../../collate/slip-files.ts'
import { collationFormats, writeCollation, writeSlipFolder, type CollationFormat } from '../../collate/write-collation.ts'
import { writeProblem } from '../../problems/file-problems.ts'
import { todayByClock } from '../../today.ts'
import { words as all } from '../../words.ts'
import type { CommandLine } from '../arguments.ts'
import type { CliIo, Command, Outcome, Refused } from '../command.ts'
import { done, refused, wrongUsage } from '../command.ts'
import { whyNotWritten } from '../out-file.ts'
import { periodOf } from '../period-option.ts'

const words = all.collate
const { usage } = all.commandLine

type Wanted = { readonly period: Period | null; readonly out: { readonly path: string; readonly format: CollationFormat } | null; readonly parquet: string | null; readonly into: string | null }

const isEnding = (ending: string): ending is keyof typeof collationFormats => Object.hasOwn(collationFormats, ending)

const wantedOf = (line: CommandLine): Result<Wanted, string> => {
  const { from, to, out, parquet, into } = line.values
  if ((from === undefined) !== (to === undefined)) return fail(usage.collatePeriod)
  const period = from === undefined ? ok(null) : periodOf(line)
  if (!period.ok) return period
  const ending = extname(out ?? '').toLowerCase()
  if (out !== undefined && !isEnding(ending)) return fail(usage.collateEndings)
  if (into !== undefined && !/^postgres(?:ql)?:\/\//u.test(into)) return fail(usage.intoForm)
  return ok({ into: into ?? null, period: period.value, out: out !== undefined && isEnding(ending) ? { path: resolve(out), format: collationFormats[ending] } : null, parquet: parquet === undefined ? null : resolve(parquet) })
}

const isNamed = (file: string, named: string): boolean => resolve(file) === resolve(named) || basename(file) === named

/** What --use and --leave-out name, by the checksums of the slips. */
const answersOf = ({ values }: CommandLine, { slips, refused: refusals }: ReadSlips): Result<SlipAnswers, string> => {
  const answers = new Map<string, SlipAnswer>()
  for (const [option, answer] of [['use', 'use'], ['leave-out', 'leave-out']] as const) {
    for (const named of values[option] ?? []) {
      const slip = slips.find(({ files }) => files.some((file) => isNamed(file, named)))
      // Whoever leaves out a file that is refused says to know of it.
      if (!slip && option === 'leave-out' && refusals.some(({ file }) => isNamed(file, named))) continue
      if (!slip) return fail(usage.notAmongSlips({ option, file: named }))
      answers.set(slip.head.checksum, answer)
    }
  }
  return ok(answers)
}

/** On standard error: each file that is refused, each slip that does not count or has a mark, and who is silent. */
const say = (collation: Collation, passedOver: number, io: CliIo): void => {
  const byChecksum = new Map(collation.slips.map((slip) => [slip.checksum, slip]))
  const marked = collation.slips.map((slip) => ({ slip, reasons: slipMarkWords(slip, byChecksum, all) })).filter(({ slip, reasons }) => reasons.length > 0 || slip.use !== 'counted' || slip.in === 'other-period')
  const waits = collation.slips.some(({ use }) => use === 'waiting')
  const lines = [
    ...collation.refused.map(({ file, problem }) => words.refusedFile({ file, reason: slipProblemWords(problem, all) })),
    ...marked.map(({ slip, reasons }) => words.slipLine({ file: all.format.series(slip.files), what: all.format.series([slipUseWords(slip, all), ...reasons]) })),
    ...(waits ? [words.decide] : []),
    ...(collation.silent.length === 0 ? [] : [words.silentLine({ groups: all.format.series(collation.silent.map((group) => silentWords(group, all))) })]),
    ...(passedOver === 0 ? [] : [words.passedOver({ count: passedOver })]),
  ]
  for (const text of lines) io.stderr(`${text}\n`)
}

const whyNot = ({ out, parquet }: Wanted): Refused | null =>
  (out && whyNotWritten(out.path)) ?? (parquet !== null && existsSync(parquet) ? refused(plainProblem('write-file-exists'), parquet) : null)

/**
 * Adds up report slips. Files that are refused are named with the reason; the others are added up without them, and written. The exit
 * status then says that something was refused.
 */
export const collateCommand: Command = async (line, io): Promise<Outcome> => {
  const wanted = wantedOf(line)
  if (!wanted.ok) return wrongUsage(wanted.problem)
  const refusal = whyNot(wanted.value)
  if (refusal) return refusal
  const { period, out, parquet, into } = wanted.value
  // Loaded when first needed: it brings a library of 70 MB.
  const { openOfficeTable } = await import('../../../db/collate/office-table.ts')
  const table = await openOfficeTable()
  try {
    const { files: found, passedOver } = slipFiles(line.words)
    const opened = beginSlips(table)
    await opened.open(found)
    const read = opened.read()
    const answers = answersOf(line, read)
    if (!answers.ok) return wrongUsage(answers.problem)
    const collation = await collate(table, read, period, answers.value)
    say(collation, passedOver, io)
    if (read.slips.length === 0) return { ...refused(plainProblem('no-slip-counted')), result: collationJson(collation) }
    const loaded = into === null ? null : await (await import('../../collate/load-slips.ts')).loadSlips(into, found, answers.value)
    if (loaded && !loaded.ok) return refused(loaded.problem)
    if (parquet !== null) {
      const written = await writeSlipFolder(parquet, table)
      if (!written.ok) return refused(writeProblem(written.problem))
    }
    if (out) {
      const written = await writeCollation(out.path, { collation, format: out.format, today: line.today ?? todayByClock() }, table)
      if (!written.ok) return refused(writeProblem(written.problem))
    }
    const result = collationJson(collation)
    const refusals = new Set(collation.refused.map(({ file }) => file).filter((file) => !(line.values['leave-out'] ?? []).some((named) => isNamed(file, named)))).size
    const files = [out?.path, parquet].flatMap((file) => (file === null || file === undefined ? [] : [words.written({ file })]))
    const text = [...collationSentences(collation, all), ...(loaded ? [words.loaded(loaded.value)] : []), ...files].join('\n')
    return refusals === 0 ? done(result, text) : { ...refused(problemOf('slips-refused', { count: refusals })), result, text }
  } finally {
    table.close()
  }
}
