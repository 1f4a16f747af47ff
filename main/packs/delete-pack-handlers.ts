import { z } from 'zod'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { deletePack, packUse } from '../../db/delete-pack.ts'
import { getPack } from '../../db/packs.ts'
import type { Handlers } from '../door/handler.ts'
import { packId, shaped } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { packBeingMade } from '../problems/pack-problems.ts'
import { packInWords } from './pack-in-words.ts'

/** The record of a pack deleted: its files on the disk stay. */
export const deletePackHandlers: Pick<Handlers, 'packs.use' | 'packs.delete'> = {
  'packs.use': {
    parse: shaped(z.object({ packId })),
    changes: [],
    run: ({ db }, input) => {
      const use = packUse(db, input.packId)
      return use ? ok(use) : fail(unknownRecord('pack'))
    },
  },
  'packs.delete': {
    parse: shaped(z.object({ packId })),
    changes: ['packs'],
    title: ({ db }, input) => stepTitle('pack-deleted', packInWords(db, input.packId)),
    run: ({ db }, input) => {
      const pack = getPack(db, input.packId)
      if (!pack) return fail(unknownRecord('pack'))
      if (pack.summary.state === 'making') return fail(packBeingMade())
      deletePack(db, input.packId)
      return ok(null)
    },
  },
}
