import { resolve } from 'node:path'

/** What a process did to the files of a folder, in order, and what it said meanwhile. */
export type DiskEvent =
  | { readonly kind: 'create' | 'remove' | 'make-folder'; readonly path: string }
  | { readonly kind: 'rename' | 'link'; readonly from: string; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly offset: number | 'next'; readonly bytes: Buffer; readonly file: string }
  | { readonly kind: 'copy'; readonly from: string; readonly path: string; readonly offset: number; readonly size: number }
  | { readonly kind: 'truncate'; readonly path: string; readonly size: number }
  | { readonly kind: 'open'; readonly path: string; readonly file: string; readonly isCreating: boolean; readonly isEmptying: boolean }
  | { readonly kind: 'sync'; readonly path: string }
  | { readonly kind: 'said'; readonly text: string }

/** System calls that change files; reading ones are not recorded. */
export const recordedCalls = [
  'openat', 'open', 'creat', 'write', 'pwrite64', 'writev', 'pwritev', 'pwritev2', 'fsync', 'fdatasync', 'sync_file_range', 'ftruncate', 'truncate', 'fallocate',
  'rename', 'renameat', 'renameat2', 'unlink', 'unlinkat', 'rmdir', 'mkdir', 'mkdirat', 'link', 'linkat', 'copy_file_range',
] as const

const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll(/\\x/gu, ''), 'hex')

/** Strings and names of files of a call, in hexadecimal, an option of strace. */
const stringsIn = (line: string): readonly Buffer[] => [...line.matchAll(/"((?:\\x[0-9a-f]{2})*)"/gu)].map((match) => bytesOf(match[1] ?? ''))
const fileOf = (line: string): { readonly number: string; readonly path: string } => {
  const [, number = '', path = ''] = /^\w+\((-?\d+|AT_FDCWD)<((?:\\x[0-9a-f]{2})*)>/u.exec(line) ?? []
  return { number, path: bytesOf(path).toString() }
}

const writeOf = (name: string, line: string): DiskEvent => {
  const { number, path } = fileOf(line)
  const [bytes = Buffer.alloc(0)] = stringsIn(line)
  const numbers = line.slice(line.lastIndexOf('"')).match(/-?\d+/gu) ?? []
  const written = Number(numbers.at(-1))
  if (number === '1') return { kind: 'said', text: bytes.toString() }
  return { kind: 'write', path, file: number, offset: name === 'pwrite64' ? Number(numbers[1]) : 'next', bytes: bytes.subarray(0, written) }
}

const opened = (line: string, path: string): DiskEvent => {
  const flags = new Set(line.slice(line.lastIndexOf('"')).match(/O_\w+/gu))
  return { kind: 'open', path, file: /= (\d+)</u.exec(line)?.[1] ?? '', isCreating: flags.has('O_CREAT'), isEmptying: flags.has('O_TRUNC') }
}

/** A copy of a file from its beginning on: each place comes from the same place. */
const copied = (line: string): DiskEvent => {
  const [, from, offset, path, size] = /^copy_file_range\(\d+<(.*?)>, \[(\d+).*?\], \d+<(.*?)>, NULL, .* = (\d+)$/u.exec(line) ?? []
  if (from === undefined || path === undefined) throw new Error(`This copy is not followed: ${line.slice(0, 400)}`)
  return { kind: 'copy', from: bytesOf(from).toString(), path: bytesOf(path).toString(), offset: Number(offset), size: Number(size) }
}

/** One finished call as an event; undefined where it failed. A call that this cannot follow is an error of the test. */
export const eventOf = (line: string): DiskEvent | undefined => {
  const name = /^\w+/u.exec(line)?.[0] ?? ''
  if (/= -1 E/u.test(line)) return undefined
  const [first = '', second = ''] = stringsIn(line).map(String)
  switch (name) {
    case 'openat': return opened(line, first)
    case 'write': case 'pwrite64': return writeOf(name, line)
    case 'fsync': case 'fdatasync': return { kind: 'sync', path: fileOf(line).path }
    case 'copy_file_range': return copied(line)
    case 'ftruncate': return { kind: 'truncate', path: fileOf(line).path, size: Number(/, (\d+)\)/u.exec(line)?.[1]) }
    case 'rename': return { kind: 'rename', from: first, path: second }
    case 'link': return { kind: 'link', from: first, path: second }
    case 'unlink': case 'rmdir': return { kind: 'remove', path: first }
    case 'unlinkat': return { kind: 'remove', path: resolve(fileOf(line).path, first) }
    case 'mkdir': return { kind: 'make-folder', path: first }
    default: throw new Error(`This call is not followed: ${line.slice(0, 200)}`)
  }
}
