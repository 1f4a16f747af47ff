import { ok } from '../../core/result.ts'
import { earlierPacks } from '../../db/earlier-packs.ts'
import type { Handlers } from '../door/handler.ts'
import { nothing } from '../door/shapes.ts'

/** Packs whose choices a new one can start from. */
export const earlierPackHandlers: Pick<Handlers, 'packs.earlier'> = {
  'packs.earlier': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(earlierPacks(db)),
  },
}
