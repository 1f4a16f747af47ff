import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seeded } from '../seeded.ts'
import type { Disk, Keep } from './disk.ts'
import type { DiskEvent } from './events.ts'

/** A folder in memory where there is one: images need no disk, and there are hundreds. */
const imageRoot = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

const hashOfFolder = (folder: string): string => {
  const hash = createHash('sha256')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())) {
    hash.update(join(entry.parentPath, entry.name).slice(folder.length)).update('\0').update(readFileSync(join(entry.parentPath, entry.name)))
  }
  return hash.digest('hex')
}

export type Image = { readonly folder: string; readonly said: readonly string[]; readonly event: number; readonly keep: string }

/**
 * Rebuilds a folder as a power cut after each event could have left it: only what was synced, everything, and
 * `variants` random choices of the rest. Looks at each image that differs from those before.
 */
export const forEachImage = (disk: Disk, events: readonly DiskEvent[], options: { readonly seed: number; readonly variants: number }, look: (image: Image) => void): number => {
  const random = seeded(options.seed)
  const keeps: readonly (readonly [string, Keep])[] = [['none', 'none'], ['all', 'all'], ...Array.from({ length: options.variants }, (_, index) => [`random ${index}`, { random }] as const)]
  const said: string[] = []
  const seen = new Set<string>()
  for (const [index, event] of events.entries()) {
    disk.take(event)
    if (event.kind === 'said') said.push(event.text)
    if (event.kind === 'open' && !event.isCreating) continue
    for (const [keep, choice] of keeps) {
      const folder = mkdtempSync(join(imageRoot, 'vigil-image-'))
      try {
        disk.write(folder, choice)
        const hash = createHash('sha256').update(hashOfFolder(folder)).update(String(said.length)).digest('hex')
        if (!seen.has(hash)) look({ folder, said: [...said], event: index, keep })
        seen.add(hash)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
  }
  return seen.size
}
