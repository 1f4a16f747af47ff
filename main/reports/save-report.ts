import { basename, dirname } from 'node:path'
import { assertNever } from '../../core/assert-never.ts'
import type { ReportGround } from '../../core/report/report-request.ts'
import type { Report, ReportFormat } from '../../core/report/types.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import type { CountedEntries } from '../../db/report-ledger.ts'
import { saveReport } from '../../db/reports.ts'
import { writeUnnamed, type UnnamedFiles } from '../../documents/files/write-durably.ts'
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

/** All bytes are made before anything is written, so that a failure in one format leaves no file of another. */
const bytesOfAll = (services: Services, report: Report, files: readonly ReportFile[]): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> =>
  Promise.all(files.map(async ({ format, path }) => ({ path, bytes: await bytesOf(services, report, format) })))

/** Keeps the report while its files wait for their names; where that fails, none of them is left. */
const keep = (services: Services, saved: Parameters<typeof saveReport>[1], files: UnnamedFiles): void => {
  try {
    saveReport(services.db, saved)
  } catch (error) {
    files.remove()
    throw error
  }
}

/**
 * Writes the report's files, stores what was reported, and gives the files their names last: a file that an office
 * could get without its report being stored would be counted again, under another id, when it is saved once more.
 */
export const saveReportAs = async (
  services: Services,
  ground: ReportGround,
  { report, counted }: { readonly report: Report; /** Read with the report. */ readonly counted: CountedEntries },
  files: readonly ReportFile[],
): Promise<Result<{ readonly report: Report; readonly fileNames: readonly string[] }, CallProblem>> => {
  const written = writeUnnamed(await bytesOfAll(services, report, files))
  if (!written.ok) return fail(writeProblem(written.problem))
  const fileNames = files.map(({ path }) => basename(path))
  keep(services, { report, ground, counted, fileNames, folder: dirname(files[0]?.path ?? '.'), savedAt: services.now() }, written.value)
  const named = written.value.name()
  return named.ok ? ok({ report, fileNames }) : fail(writeProblem(named.problem))
}
