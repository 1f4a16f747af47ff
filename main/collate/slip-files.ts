import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SlipProblem } from '../../core/collate/types.ts'
import { fail } from '../../core/result.ts'
import { mayBeSlip, readSlipFile, readSlipsInText, type SlipOfFile } from '../../documents/collate/read-slip-file.ts'
import { slipLimit } from '../../documents/collate/read-slip-bytes.ts'
import { readFileUpTo } from '../files/read-file.ts'
import type { FileReadProblem } from '../files/types.ts'

/** A file that may have slips: its path, or its name where it is none on the disk. */
export type SlipFile = { readonly file: string; readonly read: () => Promise<readonly SlipOfFile[]> }

/** What folders hold that is not read: how many files, by their names no slips. */
export type FoundFiles = { readonly files: readonly SlipFile[]; readonly passedOver: number }

const problemOf = (code: FileReadProblem['code']): SlipProblem => ({ code: code === 'missing' || code === 'too-large' ? code : 'cannot-read' })

const refusal = (problem: SlipProblem): readonly SlipOfFile[] => [fail({ problem, claims: null })]

const slipFile = (path: string): SlipFile => ({
  file: path,
  read: async () => {
    const file = await readFileUpTo(path, slipLimit)
    return file.ok ? readSlipFile(file.value.bytes, path) : refusal(problemOf(file.problem.code))
  },
})

/** Bytes that came without a place on the disk, such as from a mail program. */
export const slipInMemory = (name: string, bytes: Uint8Array): SlipFile =>
  ({ file: name, read: async () => (bytes.byteLength > slipLimit ? refusal({ code: 'too-large' }) : readSlipFile(bytes, name)) })

/** The text of a mail. */
export const slipInText = (name: string, text: string): SlipFile => ({ file: name, read: async () => readSlipsInText(text) })

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** A folder that cannot be listed is named like a file that cannot be read. Links are not followed: they may lead in a circle. */
const inFolder = (folder: string): FoundFiles => {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).toSorted((one, other) => (one.name < other.name ? -1 : 1))
    const files = entries.filter((entry) => entry.isFile())
    const wanted = files.filter(({ name }) => mayBeSlip(name))
    const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => inFolder(join(folder, name)))
    return {
      files: [...wanted.map(({ name }) => slipFile(join(folder, name))), ...inner.flatMap((one) => one.files)],
      passedOver: files.length - wanted.length + inner.reduce((sum, one) => sum + one.passedOver, 0),
    }
  } catch {
    return { files: [{ file: folder, read: async () => refusal({ code: 'cannot-read' }) }], passedOver: 0 }
  }
}

/** The files that are named, and in folders that are named every file that may be a slip, with those of the folders in them. */
export const slipFiles = (paths: readonly string[]): FoundFiles => {
  const found = paths.map((path) => (isFolder(path) ? inFolder(path) : { files: [slipFile(path)], passedOver: 0 }))
  return { files: found.flatMap(({ files }) => files), passedOver: found.reduce((sum, one) => sum + one.passedOver, 0) }
}
