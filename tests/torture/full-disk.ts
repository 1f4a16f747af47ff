import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { diskErrorOf } from '../../db/file/disk-error.ts'
import { smallDisk } from '../kit/small-disk.ts'
import { faultOf, inFolder, prepared } from './judge.ts'
import { tallyOf, type Tally } from './tally.ts'
import { dataIn, type Work } from './full-work.ts'

/** What a step may say where the disk is full; everything else is no plain word. */
const plainCodes: ReadonlySet<string> = new Set(['disk-full', 'write-disk-full', 'copy-disk-full', 'draft-disk-full', 'data-disk-full', 'no-copy', 'data-no-copy', 'write-cannot-write'])

/** A work that is no call says it as the door would. */
const codeOf = (error: unknown): string => diskErrorOf(error) ?? (error instanceof Error ? (error.message.split(':')[0] ?? '') : '')

const doSteps = async (work: Work, root: string): Promise<{ readonly done: number; readonly said: string | null }> => {
  let done = 0
  const { steps, end } = work.begin(root)
  try {
    for (const step of steps) {
      await step()
      done += 1
    }
    return { done, said: null }
  } catch (error) {
    return { done, said: codeOf(error) }
  } finally {
    end()
  }
}

const page = 4096

/** Does a work with so many pages of room, from none up to where it succeeds; then there is room again and the data are opened. */
export const fillDisk = (work: Work, step = 1, most = 800): Promise<Tally> =>
  inFolder(async (folder) => {
    const reference = await prepared(work, folder)
    const disk = smallDisk(48)
    const tally = tallyOf(work.name)
    try {
      for (let pages = 0; pages <= most; pages += step) {
        for (const name of readdirSync(disk.folder)) rmSync(join(disk.folder, name), { recursive: true, force: true })
        const root = join(disk.folder, 'run')
        cpSync(folder, root, { recursive: true })
        disk.leave(pages * page)
        const { done, said } = await doSteps(work, root).catch((error: unknown) => ({ done: 0, said: codeOf(error) }))
        disk.empty()
        const isPlain = said === null || plainCodes.has(said)
        tally.add(isPlain ? faultOf(root, reference, done, 0) : `said ${said}`, `${pages} pages, in ${dataIn('')}`)
        if (said === null) break
      }
    } finally {
      disk.remove()
    }
    return tally
  })
