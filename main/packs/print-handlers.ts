import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { envelopeFormats, envelopeNames } from '../../core/pack/envelopes.ts'
import { findStock } from '../../core/pack/stock-catalogue.ts'
import { isPdfFile } from '../../core/pack/written-file.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { filesOfPacks } from '../../db/pack-files.ts'
import { getPack } from '../../db/packs.ts'
import { listStocks } from '../../db/stocks.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { Printed, TestPage } from '../../preload/print-calls.ts'
import type { Handlers } from '../door/handler.ts'
import { line, packId, shaped } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { packFileMissing, packProblem, pdfGone } from '../problems/pack-problems.ts'
import { saveAndOpen } from '../save-copy.ts'
import type { Services } from '../services.ts'
import { calibration } from '../settings/habit-shapes.ts'
import { words } from '../words.ts'
import { isOnDisk, packFilesOnDisk } from './files-on-disk.ts'
import { envelopeTest } from './print-post.ts'

type TestFile = { readonly fileName: string; readonly bytes: Uint8Array }

/** The Word file of a test page. */
const testFile = async (services: Services, page: TestPage): Promise<Result<TestFile, CallProblem>> => {
  if (page.on === 'envelopes') return ok({ fileName: words.printing.print.envelopeFileName({ envelope: envelopeNames[page.format] }), bytes: await envelopeTest(services, page.format) })
  const stock = findStock(page.stock, listStocks(services.db))
  if (stock === undefined) return fail(packProblem([{ code: 'unknown-stock', subject: page.stock }]))
  // Loaded when first needed: the library is large, and the window would wait for it at each start.
  const { testSheetDocument } = await import('../../documents/pack/test-sheet.ts')
  return ok({ fileName: words.packFiles.testSheet.fileName({ stock: stock.name }), bytes: await testSheetDocument(stock, page.calibration) })
}

/** Whether the dialog is shown with this file's pages, which LibreOffice sets. Nothing of it is left on the disk. */
const printOnce = async ({ pdfs, files }: Services, { fileName, bytes }: TestFile): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-print-'))
  try {
    const path = join(folder, basename(fileName))
    writeFileSync(path, bytes)
    const pdf = await pdfs.makeOne(path)
    return pdf.ok && await files.print(pdf.value)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** The calls that print. */
export const printHandlers: Pick<Handlers, 'packs.print' | 'packs.printTest'> = {
  'packs.print': {
    parse: shaped(z.object({ packId, fileName: line.nullable() })),
    changes: [],
    run: async ({ db, files }, input) => {
      const pack = getPack(db, input.packId)
      if (!pack) return fail(unknownRecord('pack'))
      const file = pack.files.find(({ path }) => (input.fileName === null ? isPdfFile(path) : basename(path) === input.fileName)) ?? (input.fileName === null ? pack.files[0] : undefined)
      if (file === undefined) return fail(pdfGone())
      const fileName = basename(file.path)
      if (isPdfFile(file.path)) {
        if (!isOnDisk(file)) return fail(pdfGone())
        if (await files.print(file.path)) return ok<Printed>({ shown: 'dialog', fileName })
      } else if (packFilesOnDisk(filesOfPacks(db)).get(input.packId) === 'missing') return fail(packFileMissing())
      await files.open(file.path)
      return ok<Printed>({ shown: 'program', fileName })
    },
  },
  'packs.printTest': {
    parse: shaped(z.discriminatedUnion('on', [z.object({ on: z.literal('labels'), stock: line, calibration }), z.object({ on: z.literal('envelopes'), format: z.enum(envelopeFormats) })])),
    changes: [],
    run: async (services, input) => {
      const file = await testFile(services, input)
      if (!file.ok) return file
      if (await printOnce(services, file.value)) return ok<Printed>({ shown: 'dialog', fileName: file.value.fileName })
      const saved = await saveAndOpen(services.files, file.value)
      return saved.ok ? ok(saved.value && { shown: 'program', fileName: saved.value.fileName }) : saved
    },
  },
}
