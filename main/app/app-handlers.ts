import { ok } from '../../core/result.ts'
import { countCases } from '../../db/case-list.ts'
import { listPacks } from '../../db/packs.ts'
import { hasPractice, removePractice } from '../../db/practice.ts'
import { currentSettings } from '../settings/current-settings.ts'
import { undoNewest } from '../undo/undo-newest.ts'
import { addPractice } from '../practice/practice.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { nothing } from '../door/shapes.ts'

export const appHandlers: FeatureHandlers<'app'> = {
  'app.info': {
    parse: (input) => nothing.parse(input),
    run: (services) => {
      const { db, version, today, platform } = services
      return ok({
        version,
        today: today(),
        platform,
        isFirstRun: currentSettings(services).groupName === '' && countCases(db) === 0,
        hasPractice: hasPractice(db),
      })
    },
  },
  'app.addPractice': {
    parse: (input) => nothing.parse(input),
    run: async (services) => {
      const added = await addPractice(services)
      if (added.ok) {
        services.emit('cases.changed', null)
        services.emit('members.changed', null)
      }
      return added
    },
  },
  'app.undo': {
    parse: (input) => nothing.parse(input),
    run: (services) => undoNewest(services),
  },
  'app.removePractice': {
    parse: (input) => nothing.parse(input),
    run: ({ db, emit, jobs }) => {
      for (const pack of listPacks(db)) if (pack.isPractice && pack.state === 'making') jobs.cancel(pack.id)
      removePractice(db)
      for (const name of ['cases.changed', 'members.changed', 'actions.changed', 'packs.changed'] as const) emit(name, null)
      return ok(null)
    },
  },
}
