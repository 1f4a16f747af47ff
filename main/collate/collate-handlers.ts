import { basename, join } from 'node:path'
import { z } from 'zod'
import { collateTables, type CollateChoice } from '../../core/collate/view.ts'
import { totalsFormats, type TotalsFormat } from '../../core/collate/totals-formats.ts'
import type { Period } from '../../core/report/types.ts'
import { fail, ok } from '../../core/result.ts'
import { slipLimit } from '../../documents/collate/read-slip-bytes.ts'
import type { FileToken, PickedFile } from '../../preload/contract.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { day, documentText, fileToken, line, nothing, shaped } from '../door/shapes.ts'
import { unusedPaths } from '../files/unused-paths.ts'
import type { SlipSource, TotalsFile } from '../jobs/collate-protocol.ts'
import { unknownToken } from '../problems/call-problems.ts'
import { writeProblem } from '../problems/file-problems.ts'
import type { Services } from '../services.ts'
import { words } from '../words.ts'

/** More than any office has. */
const [maxDecisions, maxFiles] = [50_000, 20_000]

const period = z.object({ from: day, to: day }).refine(({ from, to }) => from <= to).nullable()
const answers = z.record(line, z.enum(['use', 'leave-out'])).refine((given) => Object.keys(given).length <= maxDecisions)
const choice = z.object({ period, answers })

/** Bytes that came without a place on the disk are handed on; a file is read where it is added up. */
const sourceOf = async ({ files }: Pick<Services, 'files'>, token: FileToken): Promise<SlipSource | null> => {
  const path = files.pathOf(token)
  if (path !== undefined) return { kind: 'path', path }
  const file = await files.readBytes(token, slipLimit)
  return file.ok ? { kind: 'bytes', name: file.value.fileName, bytes: file.value.bytes } : null
}

/** Reads the slips, and answers how many of the files were refused. */
const add = async ({ collator }: Pick<Services, 'collator'>, sources: readonly SlipSource[]) => {
  const added = await collator.add(sources)
  return added.ok ? ok({ refused: added.value }) : added
}

const addPicked = async (services: Pick<Services, 'files' | 'collator'>, picked: readonly PickedFile[]) => {
  if (picked.length === 0) return ok(null)
  const sources = await Promise.all(picked.map(({ token }) => sourceOf(services, token)))
  return add(services, sources.filter((source) => source !== null))
}

const filesFor = (folder: string, of: Period | null, formats: readonly TotalsFormat[]): readonly TotalsFile[] => {
  const paths = unusedPaths(folder, of === null ? words.collate.fileOfAll : words.collate.fileOf(of), formats.map((format) => `.${format}`))
  return formats.flatMap((format, at) => (paths[at] === undefined ? [] : [{ format, path: paths[at] }]))
}

const choiceOf = ({ period: of, answers: given }: CollateChoice): CollateChoice => ({ period: of, answers: given })

export const collateHandlers: FeatureHandlers<'collate'> = {
  'collate.view': {
    parse: shaped(choice.extend({ table: z.enum(collateTables) })),
    changes: [],
    run: ({ collator }, input) => collator.view(choiceOf(input), input.table),
  },
  'collate.pickFiles': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async (services) => addPicked(services, await services.files.pickSlips()),
  },
  'collate.pickFolder': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async (services) => {
      const folder = await services.files.chooseFolder()
      return addPicked(services, folder === null ? [] : [folder])
    },
  },
  'collate.addFiles': {
    parse: shaped(z.object({ tokens: z.array(fileToken).max(maxFiles) })),
    changes: [],
    run: async (services, { tokens }) => {
      const sources = await Promise.all(tokens.map((token) => sourceOf(services, token)))
      const known = sources.filter((source) => source !== null)
      return known.length < sources.length ? fail(unknownToken()) : add(services, known)
    },
  },
  'collate.addText': {
    parse: shaped(z.object({ text: documentText })),
    changes: [],
    run: (services, { text }) => add(services, [{ kind: 'text', text }]),
  },
  'collate.stop': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ collator }) => collator.stop(),
  },
  'collate.rest': {
    parse: shaped(z.object({ choice: z.enum(['read', 'leave']) })),
    changes: [],
    run: async ({ collator }, input) => {
      const rest = await collator.rest(input.choice)
      return rest.ok ? ok({ refused: rest.value }) : rest
    },
  },
  'collate.clear': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ collator }) => {
      await collator.clear()
      return ok(null)
    },
  },
  'collate.chooseFolder': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ files }) => ok(await files.chooseFolder()),
  },
  'collate.write': {
    parse: shaped(choice.extend({ formats: z.array(z.enum(totalsFormats)).min(1), token: fileToken })),
    changes: [],
    run: async ({ collator, files, today }, input) => {
      const folder = files.pathOf(input.token)
      if (folder === undefined) return fail(unknownToken())
      const wanted = filesFor(folder, input.period, [...new Set(input.formats)])
      const written = await collator.write(choiceOf(input), wanted, today())
      if (!written.ok) return written
      return written.value.ok ? ok({ fileNames: wanted.map(({ path }) => basename(path)) }) : fail(writeProblem(written.value.problem))
    },
  },
  'collate.showInFolder': {
    parse: shaped(z.object({ token: fileToken, fileName: line })),
    changes: [],
    run: async ({ files }, { token, fileName }) => {
      const folder = files.pathOf(token)
      if (folder === undefined) return fail(unknownToken())
      files.showInFolder(join(folder, basename(fileName)))
      return ok(null)
    },
  },
}
