import { rmSync } from 'node:fs'
import { countByUse, emptyCollation, type Collation } from '../../core/collate/collation.ts'
import { withShortFiles } from '../../core/collate/short-files.ts'
import { periodsOf, withListsOf, type CollateChoice, type CollateTable, type CollateView, type ReadProgress } from '../../core/collate/view.ts'
import type { Day } from '../../core/day.ts'
import { ok, type Result } from '../../core/result.ts'
import type { OfficeTable } from '../../db/collate/office-table.ts'
import type { FileProblem } from '../../documents/files/write-durably.ts'
import type { SlipSource, TotalsFile } from '../jobs/collate-protocol.ts'
import { words } from '../words.ts'
import { collateList, settleSlips, sumLists, type SumList } from './collate-slips.ts'
import { beginSlips, type OpenSlips } from './open-slips.ts'
import { slipFiles, slipInMemory, slipInText, type FoundFiles, type SlipFile } from './slip-files.ts'
import { writeCollation } from './write-collation.ts'

/** An office's open slips: what is read, decided and written. Nothing of it is kept when it is closed. */
export type OfficeDesk = {
  /** Resolves when all files are read, or a person stopped: with how many of them were refused. */
  readonly add: (sources: readonly SlipSource[]) => Promise<number>
  readonly stop: () => void
  /** Reads the files that were not read because of a stop, or leaves them out. */
  readonly rest: (choice: 'read' | 'leave') => Promise<number>
  readonly view: (choice: CollateChoice, table: CollateTable) => Promise<CollateView>
  /** Writes all files or none. */
  readonly write: (choice: CollateChoice, files: readonly TotalsFile[], today: Day) => Promise<Result<null, FileProblem>>
  readonly close: () => Promise<void>
}

/** How often it is said how far the reading is. */
const progressMilliseconds = 100

type Open = { readonly table: OfficeTable; readonly slips: OpenSlips }

const openTable = async (): Promise<Open> => {
  // Loaded when first needed: it brings a library of 70 MB.
  const { openOfficeTable } = await import('../../db/collate/office-table.ts')
  const table = await openOfficeTable()
  return { table, slips: beginSlips(table) }
}

/** Collations of what is open. One is made at a time, and of each only the lists that are asked for: each is a sum over everything. */
const createCollations = (opened: () => Promise<Open>) => {
  let turn: Promise<unknown> = Promise.resolve()
  let last: { readonly key: string; collation: Collation; readonly lists: Set<string> } | null = null
  return {
    last: () => last?.collation ?? emptyCollation,
    /** `version` counts what was opened. Runs `use` before another choice is settled. */
    with: <Made>(version: number, { period, answers }: CollateChoice, lists: readonly SumList[], use: (collation: Collation, table: OfficeTable) => Promise<Made>): Promise<Made> => {
      const made = turn.then(async () => {
        const { table, slips } = await opened()
        const key = JSON.stringify([version, period, answers])
        const now = last?.key === key ? last : { key, collation: await settleSlips(table, slips.read(), period, new Map(Object.entries(answers))), lists: new Set<string>() }
        for (const list of lists.filter((one) => !now.lists.has(one))) {
          now.collation = { ...now.collation, ...(await collateList(table, now.collation, list)) }
          now.lists.add(list)
        }
        last = now
        return use(now.collation, table)
      })
      turn = made.catch(() => undefined)
      return made
    },
  }
}

/** The lists that each table of the page shows. */
const listsOf: Readonly<Record<CollateTable, readonly SumList[]>> = { slips: [], kind: [], case: ['cases'], group: ['groups'], section: ['sections'], period: ['periods'] }

/** Begins with nothing open. `onProgress` hears how far files are read, and null at the end. */
export const createOfficeDesk = (onProgress: (progress: ReadProgress | null) => void): OfficeDesk => {
  let table: Promise<Open> | null = null
  const opened = (): Promise<Open> => (table ??= openTable())
  const collations = createCollations(opened)
  const state = { version: 0, passedOver: 0, mails: 0, isStopped: false }
  let [queue, done]: [SlipFile[], number] = [[], 0]
  let running: Promise<number> | null = null
  let unread: readonly SlipFile[] = []

  const filesOf = (source: SlipSource): FoundFiles => {
    if (source.kind === 'path') return slipFiles([source.path])
    if (source.kind === 'bytes') return { files: [slipInMemory(source.name, source.bytes)], passedOver: 0 }
    state.mails += 1
    return { files: [slipInText(words.collate.pastedMail({ number: state.mails }), source.text)], passedOver: 0 }
  }
  const readQueue = async (): Promise<number> => {
    const { slips } = await opened()
    const before = slips.read().refused.length
    let heard = 0
    for (; done < queue.length && !state.isStopped; done += 1) {
      await slips.open(queue.slice(done, done + 1))
      if (Date.now() - heard < progressMilliseconds) continue
      heard = Date.now()
      onProgress({ done: done + 1, total: queue.length })
    }
    unread = queue.slice(done)
    ;[queue, done] = [[], 0]
    state.version += 1
    return Math.max(0, slips.read().refused.length - before)
  }
  /** Files that are added while others are read come after them. */
  const read = (files: readonly SlipFile[]): Promise<number> => {
    queue.push(...files)
    if (running !== null || files.length === 0) return running ?? Promise.resolve(0)
    state.isStopped = false
    running = readQueue().finally(() => {
      running = null
      onProgress(null)
    })
    return running
  }
  return {
    add: (sources) => {
      const found = sources.map(filesOf)
      for (const { passedOver } of found) state.passedOver += passedOver
      return read(found.flatMap(({ files }) => files))
    },
    stop: () => void (state.isStopped = true),
    rest: (choice) => {
      const files = unread
      unread = []
      return choice === 'read' ? read(files) : Promise.resolve(0)
    },
    view: async (choice, wanted) => {
      const collation = running !== null || table === null ? collations.last() : await collations.with(state.version, choice, listsOf[wanted], async (made) => made)
      const shown = withShortFiles(collation)
      const inPeriod = (use: Parameters<typeof countByUse>[1]): number => countByUse(collation, use)
      return {
        reading: running === null ? null : { done, total: queue.length }, unread: unread.length, passedOver: state.passedOver, periods: periodsOf(collation.slips),
        counts: {
          'counted': inPeriod('counted'), 'replaced': inPeriod('replaced'), 'waiting': inPeriod('waiting'), 'left-out': inPeriod('left-out'),
          slips: collation.slips.length, otherPeriod: collation.slips.filter((slip) => slip.in === 'other-period').length, refused: collation.refused.length, silent: collation.silent.length,
        },
        collation: withListsOf(shown, wanted),
      }
    },
    write: (choice, files, today) => collations.with(state.version, choice, sumLists, async (collation, own) => {
      for (const [at, { path, format }] of files.entries()) {
        const written = await writeCollation(path, { collation, format, today }, own)
        if (written.ok) continue
        for (const earlier of files.slice(0, at)) rmSync(earlier.path, { force: true })
        return written
      }
      return ok(null)
    }),
    close: async () => {
      state.isStopped = true
      await running
      ;(await table)?.table.close()
      table = null
    },
  }
}
