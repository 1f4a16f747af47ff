import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { diskOf } from '../kit/power-cut/disk.ts'
import type { DiskEvent } from '../kit/power-cut/events.ts'
import { forEachImage } from '../kit/power-cut/images.ts'
import { recordProgram } from '../kit/power-cut/record.ts'
import { faultOf, inFolder, prepared } from './judge.ts'
import type { Tally } from './tally.ts'
import { tallyOf } from './tally.ts'
import type { Work } from './full-work.ts'

export const program = fileURLToPath(new URL('programs/run-work.ts', import.meta.url))

export type PowerOptions = {
  readonly seed: number
  /** Random choices for each moment, beside nothing and everything. */
  readonly variants: number
  /** A control: takes something away from what was recorded. */
  readonly change?: (events: readonly DiskEvent[]) => readonly DiskEvent[]
  readonly argv?: readonly string[]
}

/** Cuts the power, and kills the process, at every call with which a work writes; judges each image of the disk. */
export const cutPower = (work: Work, { seed, variants, change = (events) => events, argv = [] }: PowerOptions): Promise<Tally> =>
  inFolder(async (folder) => {
    const reference = await prepared(work, folder)
    return inFolder((root) => {
      cpSync(folder, root, { recursive: true })
      const disk = diskOf(root)
      const events = change(recordProgram(program, [work.name, root, ...argv], root))
      if (events.some((event) => event.kind === 'said' && event.text.startsWith('refused'))) throw new Error(`${work.name} was refused`)
      const tally = tallyOf(work.name)
      forEachImage(disk, events, { seed, variants }, ({ folder: image, said, event, keep }) => {
        const done = said.filter((text) => text === 'done\n').length
        tally.add(faultOf(image, reference, done), `${keep} after event ${event}`)
      })
      return tally
    })
  })
