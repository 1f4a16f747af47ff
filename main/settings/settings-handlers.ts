import { z } from 'zod'
import { habitsWithPaper } from '../../core/pack/pack-choices.ts'
import { fixedValues } from '../../core/policy/policies.ts'
import { unlikeFixed } from '../../core/policy/policy-settings.ts'
import { ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { checkDatabase, describeDatabase } from '../../db/check.ts'
import { saveSettings } from '../../db/settings.ts'
import { currentSettings } from './current-settings.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { nothing, shaped } from '../door/shapes.ts'
import { settingsShape } from './settings-shapes.ts'

export const settingsHandlers: FeatureHandlers<'settings'> = {
  'settings.get': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: (services) => ok(currentSettings(services)),
  },
  'settings.save': {
    parse: shaped(z.object({ settings: settingsShape })),
    changes: ['settings'],
    title: () => stepTitle('settings-changed', {}),
    run: (services, { settings }) => {
      const before = currentSettings(services)
      const packHabits = settings.paper === before.paper ? settings.packHabits : habitsWithPaper(settings.packHabits, before.paper, settings.paper)
      // The group's id is in every report, so saving settings never changes it.
      saveSettings(services.db, { ...settings, packHabits, groupId: before.groupId })
      return ok({ keptByOffice: unlikeFixed(settings, fixedValues(services.policies)) })
    },
  },
  'settings.policies': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ policies }) => ok(policies),
  },
  'settings.dataFile': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(describeDatabase(db)),
  },
  'settings.check': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(checkDatabase(db)),
  },
}
