import type { RefusedFile } from '../../core/collate/collation.ts'
import { kindCounts, totalOf, type KindCounts } from '../../core/collate/slip-counts.ts'
import type { ReceivedSlip, SlipHead } from '../../core/collate/types.ts'
import type { OfficeTable } from '../../db/collate/office-table.ts'
import type { SlipFile } from './slip-files.ts'

/** A slip without its cases, which are in the table. */
type OpenedSlip = { readonly files: readonly string[]; readonly head: SlipHead; readonly total: number; readonly caseKeys: readonly string[]; readonly counts: KindCounts }

/** What an office has: slips that were read, and files that were refused. */
export type ReadSlips = { readonly slips: readonly OpenedSlip[]; readonly refused: readonly RefusedFile[] }

/** The slips that an office has opened so far. */
export type OpenSlips = {
  /** Reads files one after the other into the table. A file that was read before is read again in place of what it was. */
  readonly open: (files: readonly SlipFile[]) => Promise<void>
  readonly read: () => ReadSlips
}

type Mutable = Omit<OpenedSlip, 'files'> & { readonly files: string[] }

/** Begins with no slips. A slip that comes in several files is in the table once. */
export const beginSlips = (table: Pick<OfficeTable, 'add'>): OpenSlips => {
  const slips = new Map<string, Mutable>()
  const refused = new Map<string, readonly RefusedFile[]>()
  const inFile = new Map<string, readonly string[]>()
  // The same cases are in thousands of slips: each key is kept once.
  const keys = new Map<string, string>()
  const keyOnce = (key: string): string => {
    const known = keys.get(key) ?? key
    keys.set(key, known)
    return known
  }
  const forget = (file: string): void => {
    refused.delete(file)
    for (const checksum of inFile.get(file) ?? []) {
      const files = slips.get(checksum)?.files
      files?.splice(files.indexOf(file), 1)
    }
  }
  const keep = (file: string, { cases, ...head }: ReceivedSlip): void => {
    const known = slips.get(head.checksum)
    if (known) {
      known.files.push(file)
      return
    }
    const counts = kindCounts(cases)
    slips.set(head.checksum, { files: [file], head, total: totalOf(counts), caseKeys: cases.map(({ caseKey }) => keyOnce(caseKey)), counts })
    table.add({ ...head, cases })
  }
  const openOne = async ({ file, read }: SlipFile): Promise<void> => {
    const found = await read()
    forget(file)
    const good = [...new Map(found.flatMap((slip) => (slip.ok ? [[slip.value.checksum, slip.value] as const] : []))).values()]
    for (const slip of good) keep(file, slip)
    inFile.set(file, good.map(({ checksum }) => checksum))
    const problems = found.flatMap((slip) => (slip.ok ? [] : [{ file, ...slip.problem }]))
    if (problems.length > 0) refused.set(file, problems)
  }
  return {
    open: async (files) => {
      for (const file of files) await openOne(file)
    },
    read: () => ({ slips: [...slips.values()].filter(({ files }) => files.length > 0), refused: [...refused.values()].flat() }),
  }
}
