import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SlipProblem } from '../../core/collate/types.ts'
import { fail } from '../../core/result.ts'
import { readSlipBytes, slipLimit } from '../../documents/collate/read-slip-bytes.ts'
import { readFileUpTo } from '../files/read-file.ts'
import type { FileReadProblem } from '../files/types.ts'
import type { SlipFile } from './collate-slips.ts'

const problemOf = (code: FileReadProblem['code']): SlipProblem => ({ code: code === 'missing' || code === 'too-large' ? code : 'cannot-read' })

const slipFile = (path: string): SlipFile => ({
  file: path,
  read: async () => {
    const file = await readFileUpTo(path, slipLimit)
    return file.ok ? readSlipBytes(file.value.bytes) : fail(problemOf(file.problem.code))
  },
})

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** The files that are named, and every .json file of folders that are named, with those of the folders in them. */
export const slipFiles = (paths: readonly string[]): readonly SlipFile[] =>
  paths.flatMap((path) => (isFolder(path)
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.toLowerCase().endsWith('.json')).toSorted().map((name) => slipFile(join(path, name)))
    : [slipFile(path)]))
