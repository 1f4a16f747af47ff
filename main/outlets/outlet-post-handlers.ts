import { z } from 'zod'
import { planOutletPost } from '../../core/outlet/plan-outlet-post.ts'
import { listOutlets } from '../../db/outlets.ts'
import type { Handlers } from '../door/handler.ts'
import { outletId, shaped } from '../door/shapes.ts'
import { postPrint } from '../packs/post-print-shape.ts'
import { savePost } from '../packs/print-post.ts'
import { words } from '../words.ts'

/** More outlets than a group has. */
const maxOutlets = 10_000

/** Labels and envelopes for outlets. */
export const outletPostHandlers: Pick<Handlers, 'outlets.savePost'> = {
  'outlets.savePost': {
    parse: shaped(z.object({ outletIds: z.array(outletId).max(maxOutlets), print: postPrint })),
    changes: [],
    run: (services, { outletIds, print }) => {
      const asked = new Set(outletIds)
      return savePost(services, {
        print, nobody: 'no-outlet-to-post-to', fileNames: words.outlets.postNames,
        planOf: (wishes) => planOutletPost(listOutlets(services.db).filter(({ id }) => asked.has(id)), wishes),
      })
    },
  },
}
