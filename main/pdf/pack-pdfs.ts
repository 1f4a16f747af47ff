import { existsSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { PackId } from '../../core/ids.ts'
import type { PackProgress } from '../../core/pack/types.ts'
import type { CodeOf } from '../../core/problem-table.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { makeProcessFolder } from '../../db/collate/process-folder.ts'
import { writeDurably, type FileProblem } from '../../documents/files/write-durably.ts'
import type { Platform } from '../platform.ts'
import { findOffice, withoutNetwork } from './find-office.ts'
import { runOffice, type OfficeEnd } from './run-office.ts'

/** Names the folders in which LibreOffice works. */
export const pdfPurpose = 'vigil-pdf'

/** Why no PDF was made: of LibreOffice, or of writing the file. */
export type PdfProblem = { readonly code: CodeOf<'pdf'> } | { readonly code: 'write'; readonly problem: FileProblem }

type PdfJob = {
  readonly packId: PackId
  readonly docxPaths: readonly string[]
  /** PDF files of this pack from before: they may be written over, other files may not. */
  readonly ownPdfs: readonly string[]
  /** Pages of the pack, for the time limit. */
  readonly pages: number
}

type Running = { readonly packId: PackId; readonly progress: PackProgress }

/** Makes the files of packs into PDF by an installed LibreOffice, a pack at a time. */
export type PackPdfs = {
  readonly isFound: () => boolean
  /** The pack that is being made into PDF, with the number of its files that are done; null for none. */
  readonly running: () => Running | null
  /** All files or none: the paths of the PDF files, each beside its Word file. */
  readonly make: (job: PdfJob) => Promise<Result<readonly string[], PdfProblem>>
  /** One file, beside its Word file and under the same name, without waiting for a pack that is being made. */
  readonly makeOne: (docxPath: string) => Promise<Result<string, PdfProblem>>
  readonly cancel: (packId: PackId) => void
  /** Ends all that is being made; afterwards nothing of it is in the folder of temporary files. */
  readonly stop: () => Promise<void>
}

/** Where a PDF goes: beside its Word file under the same name, with a number where another file has that name. */
export const pdfPathFor = (docxPath: string, ownPdfs: readonly string[], isThere: (path: string) => boolean): string => {
  const stem = join(dirname(docxPath), basename(docxPath, extname(docxPath)))
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? `${stem}.pdf` : `${stem} (${number}).pdf`
    if (ownPdfs.includes(path) || !isThere(path)) return path
  }
}

/** The first start of LibreOffice makes its profile, on an old laptop for half a minute; then it sets some ten pages a second there. */
const timeLimitFor = (pages: number): number => 120_000 + pages * 200

const problems: Readonly<Record<Exclude<OfficeEnd, 'converted'>, PdfProblem>> = { 'failed': { code: 'failed' }, 'too-slow': { code: 'too-slow' }, 'cancelled': { code: 'cancelled' } }

const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-'

const readPdf = (path: string): Uint8Array | null => {
  if (!existsSync(path)) return null
  const bytes = readFileSync(path)
  return isPdf(bytes) ? bytes : null
}

type Tools = { readonly find: () => string | undefined; readonly wrapper: () => ReturnType<typeof withoutNetwork> }

const toolsOf = (platform: Platform): Tools => ({ find: () => findOffice(platform), wrapper: () => withoutNetwork(platform) })

/** `onChange` gets what is being made at each step, and null at the end. */
export const createPackPdfs = (platform: Platform, onChange: (running: Running | null) => void, tools: Tools = toolsOf(platform)): PackPdfs => {
  let running: { readonly packId: PackId; progress: PackProgress; wasCancelled: boolean; cancel: () => void } | null = null
  const runs = new Map<Promise<unknown>, () => void>()
  const runningNow = (): Running | null => running && { packId: running.packId, progress: running.progress }
  const convertNow = async (program: string, docxPath: string, pages: number, onStart: (cancel: () => void) => void): Promise<Result<Uint8Array, PdfProblem>> => {
    const folder = makeProcessFolder(pdfPurpose)
    try {
      const run = runOffice({ program, wrapper: tools.wrapper(), docxPath, outFolder: join(folder, 'out'), profileFolder: join(folder, 'profile'), timeLimit: timeLimitFor(pages) })
      onStart(run.cancel)
      const end = await run.end
      if (end !== 'converted') return fail(problems[end])
      const bytes = readPdf(join(folder, 'out', `${basename(docxPath, extname(docxPath))}.pdf`))
      return bytes === null ? fail({ code: 'failed' }) : ok(bytes)
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }
  const convert = (program: string, docxPath: string, pages: number, onStart: (cancel: () => void) => void): Promise<Result<Uint8Array, PdfProblem>> => {
    let stop = (): void => undefined
    const run = convertNow(program, docxPath, pages, (cancel) => {
      stop = cancel
      onStart(cancel)
    })
    const ended = run.catch(() => undefined).finally(() => runs.delete(ended))
    runs.set(ended, () => stop())
    return run
  }
  const makeAll = async (program: string, { docxPaths, ownPdfs, pages }: PdfJob, onFile: (done: number) => boolean): Promise<Result<readonly string[], PdfProblem>> => {
    const made: string[] = []
    const undo = (problem: PdfProblem): Result<readonly string[], PdfProblem> => {
      for (const path of made) if (!ownPdfs.includes(path)) rmSync(path, { force: true })
      return fail(problem)
    }
    for (const docxPath of docxPaths) {
      const converted = await convert(program, docxPath, pages, (cancel) => {
        if (running !== null) running.cancel = cancel
      })
      if (!converted.ok) return undo(converted.problem)
      const path = pdfPathFor(docxPath, ownPdfs, existsSync)
      const written = writeDurably(path, converted.value)
      if (!written.ok) return undo({ code: 'write', problem: written.problem })
      made.push(path)
      if (onFile(made.length)) return undo({ code: 'cancelled' })
    }
    return ok(made)
  }
  return {
    isFound: () => tools.find() !== undefined,
    running: runningNow,
    make: async (job) => {
      const program = tools.find()
      if (program === undefined) return fail({ code: 'no-program' })
      if (running !== null) return fail({ code: 'busy' })
      const mine = { packId: job.packId, progress: { done: 0, total: job.docxPaths.length }, wasCancelled: false, cancel: () => undefined as void }
      running = mine
      onChange(runningNow())
      try {
        return await makeAll(program, job, (done) => {
          mine.progress = { ...mine.progress, done }
          onChange(runningNow())
          return mine.wasCancelled && done < job.docxPaths.length
        })
      } finally {
        running = null
        onChange(null)
      }
    },
    makeOne: async (docxPath) => {
      const program = tools.find()
      if (program === undefined) return fail({ code: 'no-program' })
      const converted = await convert(program, docxPath, 1, () => undefined)
      if (!converted.ok) return converted
      const path = pdfPathFor(docxPath, [], existsSync)
      const written = writeDurably(path, converted.value)
      return written.ok ? ok(path) : fail({ code: 'write', problem: written.problem })
    },
    cancel: (packId) => {
      if (running?.packId !== packId) return
      running.wasCancelled = true
      running.cancel()
    },
    stop: async () => {
      if (running) running.wasCancelled = true
      for (const end of runs.values()) end()
      await Promise.all(runs.keys())
    },
  }
}
