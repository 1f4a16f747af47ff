import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { DiskEvent } from './events.ts'

type Change = { readonly kind: 'write'; readonly offset: number; readonly bytes: Buffer } | { readonly kind: 'truncate'; readonly size: number }
type Inode = { readonly isFolder: boolean; synced: Buffer; pending: Change[]; size: number }
type NameChange = { readonly folder: string; readonly apply: (names: Map<string, Inode>) => void }

/** How a power cut treats what was written but not synced. `all` is what a killed process leaves. */
export type Keep = 'none' | 'all' | { readonly random: () => number }

const sector = 512

const applied = (bytes: Buffer, change: Change): Buffer => {
  const size = change.kind === 'truncate' ? change.size : Math.max(bytes.length, change.offset + change.bytes.length)
  const next = Buffer.alloc(size)
  bytes.copy(next)
  if (change.kind === 'write') change.bytes.copy(next, change.offset)
  return next
}

/** A write of which only some sectors came to the disk. */
const torn = ({ offset, bytes }: Extract<Change, { kind: 'write' }>, random: () => number): readonly Change[] => {
  const starts = Array.from({ length: Math.ceil(bytes.length / sector) }, (_, index) => index * sector)
  return starts.filter(() => random() < 0.5).map((start) => ({ kind: 'write', offset: offset + start, bytes: bytes.subarray(start, start + sector) }))
}

const survivors = (pending: readonly Change[], keep: Keep): readonly Change[] => {
  if (keep === 'none') return []
  if (keep === 'all') return pending
  const { random } = keep
  return pending.filter(() => random() < 0.5).flatMap((change) => (change.kind === 'write' && random() < 0.3 ? torn(change, random) : [change]))
}

export type Disk = { readonly take: (event: DiskEvent) => void; readonly write: (into: string, keep: Keep) => void }

const newInode = (isFolder: boolean, synced = Buffer.alloc(0)): Inode => ({ isFolder, synced, pending: [], size: synced.length })

const load = (folder: string): Map<string, Inode> => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(entries.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return [path, newInode(entry.isDirectory(), entry.isDirectory() ? Buffer.alloc(0) : readFileSync(path))]
  }))
}

/**
 * A disk with the files of a folder as they are now, as strict as POSIX allows: bytes are safe once their file is synced, names once their folder is. Names reach
 * to the disk in order, as they do on file systems with a journal; bytes in any order and in parts.
 */
export const diskOf = (folder: string): Disk => {
  const names = load(folder)
  const syncedNames = new Map(names)
  let pendingNames: NameChange[] = []
  const positions = new Map<string, number>()
  const changeNames = (path: string, apply: NameChange['apply']): void => {
    apply(names)
    pendingNames.push({ folder: dirname(path), apply })
  }
  const change = (path: string, next: Change): void => {
    const inode = names.get(path)
    if (!inode) return
    inode.pending.push(next)
    inode.size = next.kind === 'truncate' ? next.size : Math.max(inode.size, next.offset + next.bytes.length)
  }
  const makeName = (path: string, isFolder: boolean): void => {
    const inode = newInode(isFolder)
    changeNames(path, (map) => map.set(path, inode))
  }
  const sync = (path: string): void => {
    const inode = names.get(path)
    if (inode && !inode.isFolder) [inode.synced, inode.pending] = [inode.pending.reduce(applied, inode.synced), []]
    for (const { folder: parent, apply } of pendingNames) if (parent === path) apply(syncedNames)
    pendingNames = pendingNames.filter(({ folder: parent }) => parent !== path)
  }
  const open = ({ path, file, isCreating, isEmptying }: Extract<DiskEvent, { kind: 'open' }>): void => {
    if (isCreating && !names.has(path)) makeName(path, false)
    if (isEmptying) change(path, { kind: 'truncate', size: 0 })
    positions.set(`${file} ${path}`, 0)
  }
  const writeNext = ({ path, file, offset, bytes }: Extract<DiskEvent, { kind: 'write' }>): void => {
    // Two processes may have different files under one number.
    const open = `${file} ${path}`
    const at = offset === 'next' ? (positions.get(open) ?? 0) : offset
    if (offset === 'next') positions.set(open, at + bytes.length)
    change(path, { kind: 'write', offset: at, bytes })
  }
  const copy = ({ from, path, offset, size }: Extract<DiskEvent, { kind: 'copy' }>): void => {
    const source = names.get(from)
    if (!source) throw new Error(`A copy of a file that is not in the folder: ${from}`)
    const bytes = source.pending.reduce(applied, source.synced).subarray(offset, offset + size)
    if (bytes.length > 0) change(path, { kind: 'write', offset, bytes })
  }
  const moveName = (from: string, path: string, isKept: boolean): void => {
    const inode = names.get(from)
    if (!inode) return
    changeNames(path, (map) => {
      map.set(path, inode)
      if (!isKept) map.delete(from)
    })
  }
  const take = (event: DiskEvent): void => {
    switch (event.kind) {
      case 'open': return open(event)
      case 'create': return makeName(event.path, false)
      case 'make-folder': return makeName(event.path, true)
      case 'remove': return changeNames(event.path, (map) => void map.delete(event.path))
      case 'rename': return moveName(event.from, event.path, false)
      case 'link': return moveName(event.from, event.path, true)
      case 'write': return writeNext(event)
      case 'copy': return copy(event)
      case 'truncate': return change(event.path, event)
      case 'sync': return sync(event.path)
      case 'said': return undefined
    }
  }
  const write = (into: string, keep: Keep): void => {
    const image = new Map(syncedNames)
    const count = keep === 'none' ? 0 : keep === 'all' ? pendingNames.length : Math.floor(keep.random() * (pendingNames.length + 1))
    for (const { apply } of pendingNames.slice(0, count)) apply(image)
    for (const [path, inode] of image) {
      const target = join(into, relative(folder, path))
      if (inode.isFolder) mkdirSync(target, { recursive: true })
      else if (dirname(path) === folder || image.has(dirname(path))) {
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, survivors(inode.pending, keep).reduce(applied, inode.synced))
      }
    }
  }
  return { take, write }
}
