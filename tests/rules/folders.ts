import { posix } from 'node:path'
import { importsOf, type SourceFile } from './source-files.ts'

const holds = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}/`)

/** For each folder the folders that its files import from, by value or by type. A folder and its subfolders count as one. */
const arrowsOf = (files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const own = new Set(files.map(({ path }) => path))
  const arrows = new Map<string, Set<string>>()
  for (const file of files) {
    const from = posix.dirname(file.path)
    const targets = importsOf(file).filter(({ of }) => own.has(of)).map(({ of }) => posix.dirname(of))
    for (const to of targets) {
      if (!holds(from, to) && !holds(to, from)) arrows.set(from, (arrows.get(from) ?? new Set()).add(to))
    }
  }
  return arrows
}

/** Every shortest way from a folder over others back to itself, each circle once. */
export const foldersInCircles = (files: readonly SourceFile[]): readonly string[] => {
  const arrows = arrowsOf(files)
  const circles = new Set<string>()
  for (const start of arrows.keys()) {
    const cameFrom = new Map<string, string>()
    const waiting = [start]
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
      for (const next of arrows.get(folder) ?? []) {
        if (cameFrom.has(next)) continue
        cameFrom.set(next, folder)
        if (next !== start) waiting.push(next)
      }
    }
    if (!cameFrom.has(start)) continue
    const way = [start]
    for (let folder = cameFrom.get(start); folder !== undefined && folder !== start; folder = cameFrom.get(folder)) way.push(folder)
    circles.add(way.toSorted().join(', '))
  }
  return [...circles]
}
