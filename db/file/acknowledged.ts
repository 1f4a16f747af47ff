import { closeSync, fdatasync, fdatasyncSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { onlyForOwner, renameDurably, syncFile, writeWhole } from './durable.ts'
import { stampIn, stampText, type Stamp } from './stamp.ts'

/** Two slots, written in turn: a write that is torn by a power cut leaves the one before. */
const slotBytes = 512

/** Where the newest acknowledged transaction of a database is kept; that it is there is a trace of data. */
export const acknowledgedPath = (path: string): string => `${path}-acknowledged`

/** The stamp, twice: one that was written in part does not say the same both times. */
const slotOf = (stamp: Stamp): Buffer => {
  const text = stampText(stamp)
  return Buffer.from(`${`${text} ${text}`.padEnd(slotBytes - 1)}\n`, 'latin1')
}

const stampOfSlot = (slot: Buffer): Stamp | undefined => {
  const [text = '', again] = slot.toString('latin1').trim().split(' ')
  return text === again ? stampIn(text) : undefined
}

/**
 * Reads the stamp of the newest transaction that was acknowledged, kept beside the database so that a database
 * that lost its newest transactions is noticed. Undefined where there is no such file, or none that can be read.
 */
export const readAcknowledged = (path: string): Stamp | undefined => {
  let bytes: Buffer
  try {
    bytes = readFileSync(acknowledgedPath(path))
  } catch {
    return undefined
  }
  const stamps = [stampOfSlot(bytes.subarray(0, slotBytes)), stampOfSlot(bytes.subarray(slotBytes))].filter((stamp) => stamp !== undefined)
  return stamps.toSorted((a, b) => b.sequence - a.sequence)[0]
}

/** Writes both slots to a new file and renames it: for a new database, or one with other data. */
const replaceFile = (path: string, stamp: Stamp): void => {
  const part = `${acknowledgedPath(path)}.part`
  rmSync(part, { force: true })
  writeFileSync(part, Buffer.concat([slotOf(stamp), slotOf(stamp)]), { mode: onlyForOwner, flag: 'wx' })
  syncFile(part)
  renameDurably(part, acknowledgedPath(path))
}

/** The open file of the newest acknowledged transaction: `keep` writes its stamp, which is on the disk soon after. */
export type Acknowledged = { readonly keep: (stamp: Stamp) => void; readonly close: () => void }

/**
 * Opens the file of the newest acknowledged transaction, which is created, or replaced where it has the stamp of other data or a later one.
 * A transaction is on the disk before its stamp is written, so nobody has to wait for the stamp: it is synced beside the
 * work that follows. The one before is on the disk before the next is written, so that a power cut finds one slot whole.
 */
export const openAcknowledged = (path: string, stamp: Stamp): Acknowledged => {
  const kept = readAcknowledged(path)
  const lagsBehind = kept?.identity === stamp.identity && kept.lineage === stamp.lineage && kept.sequence < stamp.sequence
  // A number that lags behind is written with the next one: a new file would need room, and a start must come on a full disk.
  if (!lagsBehind && (!kept || stampText(kept) !== stampText(stamp))) replaceFile(path, stamp)
  const file = openSync(acknowledgedPath(path), 'r+')
  let isSyncing = false
  let isOpen = true
  let hasMore = false
  const syncSoon = (): void => {
    isSyncing = true
    hasMore = false
    fdatasync(file, () => {
      isSyncing = false
      if (isOpen && hasMore) syncSoon()
    })
  }
  return {
    keep: (next) => {
      try {
        if (isSyncing) fdatasyncSync(file)
        writeWhole(file, slotOf(next), (next.sequence % 2) * slotBytes)
        if (isSyncing) hasMore = true
        else syncSoon()
      } catch {
        // The transaction itself is on the disk. A number that lags behind is written with the next one.
      }
    },
    close: () => {
      isOpen = false
      try {
        if (isSyncing) fdatasyncSync(file)
      } catch {
        // As above: the number lags behind.
      }
      closeSync(file)
    },
  }
}
