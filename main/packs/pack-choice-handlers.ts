import { z } from 'zod'
import { findPages } from '../../core/pack/find-pages.ts'
import { fail, ok } from '../../core/result.ts'
import { writerRowOf } from '../../core/pack/writers.ts'
import { comingMembers } from '../../db/coming-members.ts'
import { activeNames, listMembers } from '../../db/members.ts'
import type { Handlers } from '../door/handler.ts'
import { line, nothing, shaped } from '../door/shapes.ts'
import { packProblem } from '../problems/pack-problems.ts'
import { words } from '../words.ts'
import { packChoices } from './pack-shapes.ts'
import { pagesOfPlan } from './plan-pages.ts'

/** What can be chosen for a pack, and where it is in it. */
export const packChoiceHandlers: Pick<Handlers, 'packs.writers' | 'packs.findPages'> = {
  'packs.writers': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok({ members: listMembers(db, '').filter(({ archivedOn }) => archivedOn === null).map(writerRowOf), coming: comingMembers(db) }),
  },
  'packs.findPages': {
    parse: shaped(z.object({ choices: packChoices, typed: line })),
    changes: [],
    run: (services, { choices, typed }) => {
      const planned = services.planPack(choices)
      if (!planned.ok) return fail(packProblem(planned.problem))
      const plan = planned.value
      const { items, units } = pagesOfPlan(plan)
      const names = new Map(activeNames(services.db).map(({ id, name }) => [id, name]))
      return ok(findPages(typed, plan, items, units, { nameOf: (id) => names.get(id), partName: (part) => words.packs.parts[part] }))
    },
  },
}
