import { basename } from 'node:path'
import { z } from 'zod'
import { isPdfFile } from '../../core/pack/written-file.ts'
import { fail, ok } from '../../core/result.ts'
import { filesOfPacks } from '../../db/pack-files.ts'
import { getPack, setPackState } from '../../db/packs.ts'
import { outsideStep } from '../../db/undo/current-step.ts'
import type { Handlers } from '../door/handler.ts'
import { nothing, packId, shaped } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { packFileMissing, packFileReplaced, packNotReady, pdfGone, pdfProblem } from '../problems/pack-problems.ts'
import { contentOf, isOnDisk, packFilesOnDisk } from './files-on-disk.ts'

/** The calls that make a finished pack into PDF, and open it. */
export const packPdfHandlers: Pick<Handlers, 'packs.pdfState' | 'packs.makePdf' | 'packs.cancelPdf' | 'packs.openPdf'> = {
  'packs.pdfState': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ pdfs }) => ok({ isFound: pdfs.isFound(), making: pdfs.running() }),
  },
  'packs.makePdf': {
    parse: shaped(z.object({ packId })),
    // The row joins the step that made the pack, so that undoing that step finds it as it left it.
    changes: ['packs', 'undo'],
    // The pack stays as it is: a PDF is one more copy of what its files hold.
    title: null,
    run: async (services, input) => {
      const { db, pdfs } = services
      const pack = getPack(db, input.packId)
      if (!pack) return fail(unknownRecord('pack'))
      if (pack.summary.state !== 'ready') return fail(packNotReady(pack.summary.state))
      const state = packFilesOnDisk(filesOfPacks(db)).get(input.packId)
      if (state === 'replaced') return fail(packFileReplaced())
      if (state !== 'there' && state !== 'changed') return fail(packFileMissing())
      const paths = pack.files.map(({ path }) => path)
      const made = await pdfs.make({
        packId: input.packId, pages: pack.summary.counts.pages, docxPaths: paths.filter((path) => !isPdfFile(path)), ownPdfs: paths.filter(isPdfFile),
      })
      if (!made.ok) return fail(pdfProblem(made.problem))
      // After the wait: the pack may have been deleted, or is being made again.
      const now = getPack(db, input.packId)
      if (now?.summary.state === 'ready') {
        const files = [...now.files.filter(({ path }) => !isPdfFile(path)), ...made.value.map((path) => ({ path, content: contentOf(path) }))]
        outsideStep(() => setPackState(db, input.packId, 'ready', files))
      }
      return ok({ fileNames: made.value.map((path) => basename(path)) })
    },
  },
  'packs.cancelPdf': {
    parse: shaped(z.object({ packId })),
    changes: [],
    run: ({ pdfs }, input) => {
      pdfs.cancel(input.packId)
      return ok(null)
    },
  },
  'packs.openPdf': {
    parse: shaped(z.object({ packId })),
    changes: [],
    run: async ({ db, files }, input) => {
      const pack = getPack(db, input.packId)
      if (!pack) return fail(unknownRecord('pack'))
      const pdf = pack.files.find(({ path }) => isPdfFile(path))
      if (pdf === undefined || !isOnDisk(pdf)) return fail(pdfGone())
      await files.open(pdf.path)
      return ok(null)
    },
  },
}
