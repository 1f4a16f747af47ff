import { rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { assertNever } from '../../core/assert-never.ts'
import type { ReportGround } from '../../core/report/report-request.ts'
import type { Report, ReportFormat } from '../../core/report/types.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import type { CountedEntries } from '../../db/report-ledger.ts'
import { saveReport } from '../../db/reports.ts'
import { writeDurably } from '../../documents/files/write-durably.ts'
import { writeReportCsv } from '../../documents/report/write-report-csv.ts'
import { writeReportSlip } from '../../documents/report/write-report-slip.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { readFonts } from '../jobs/read-fonts.ts'
import { writeProblem } from '../problems/file-problems.ts'
import type { Services } from '../services.ts'
import { currentSettings } from '../settings/current-settings.ts'
import { words } from '../words.ts'

export type ReportFile = { readonly format: ReportFormat; readonly path: string }

// Loaded when first needed: it brings the library for Word, and the window would wait for it at each start.
const loadWriteDocx = () => import('../../documents/report/write-report-docx.ts')

const loadWriteXlsx = () => import('../../documents/report/write-report-xlsx.ts')

const bytesOf = async (services: Services, report: Report, format: ReportFormat): Promise<Uint8Array> => {
  switch (format) {
    case 'docx': return (await loadWriteDocx()).writeReportDocx(report, words, { paper: currentSettings(services).paper, fonts: readFonts(services.resourcesFolder) })
    case 'xlsx': return (await loadWriteXlsx()).writeReportXlsx(report, words)
    case 'csv': return writeReportCsv(report, words)
    case 'json': return writeReportSlip(report)
    default: return assertNever(format)
  }
}

/** Writes all files or none; files written by this call are removed again when a later one fails. */
const writeAll = async (services: Services, report: Report, files: readonly ReportFile[]): Promise<Result<null, CallProblem>> => {
  // All bytes are made before anything is written, so that a failure in one format leaves no file of another.
  const made = await Promise.all(files.map(async ({ format, path }) => ({ path, bytes: await bytesOf(services, report, format) })))
  const written: string[] = []
  for (const { path, bytes } of made) {
    const done = writeDurably(path, bytes)
    if (!done.ok) {
      for (const earlier of written) rmSync(earlier, { force: true })
      return fail(writeProblem(done.problem))
    }
    written.push(path)
  }
  return ok(null)
}

/** Writes the report's files, then stores what was reported. */
export const saveReportAs = async (
  services: Services,
  ground: ReportGround,
  { report, counted }: { readonly report: Report; /** Read with the report. */ readonly counted: CountedEntries },
  files: readonly ReportFile[],
): Promise<Result<{ readonly report: Report; readonly fileNames: readonly string[] }, CallProblem>> => {
  const written = await writeAll(services, report, files)
  if (!written.ok) return written
  const fileNames = files.map(({ path }) => basename(path))
  saveReport(services.db, {
    report,
    ground,
    counted,
    fileNames,
    folder: dirname(files[0]?.path ?? '.'),
    savedAt: services.now(),
  })
  return ok({ report, fileNames })
}
