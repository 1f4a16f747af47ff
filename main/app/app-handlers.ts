import { z } from 'zod'
import { ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { countCases } from '../../db/case-list.ts'
import { hasDrafts } from '../../db/drafts.ts'
import { listPacks } from '../../db/packs.ts'
import { hasPractice, removePractice } from '../../db/practice.ts'
import { currentSettings } from '../settings/current-settings.ts'
import { addPractice } from '../practice/practice.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { diagnosticsText } from './diagnostics.ts'
import { allLicenses, readNotices, readOwnLicense } from './notices.ts'
import { documentText, nothing, shaped } from '../door/shapes.ts'
import { saveCopy } from '../save-copy.ts'
import { words } from '../words.ts'

export const appHandlers: FeatureHandlers<'app'> = {
  'app.info': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: (services) => {
      const { db, version, today, platform } = services
      return ok({
        version,
        today: today(),
        platform,
        isFirstRun: currentSettings(services).groupName === '' && countCases(db) === 0 && !hasDrafts(db),
        hasPractice: hasPractice(db),
      })
    },
  },
  'app.notices': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ resourcesFolder }) => ok({ ownLicense: readOwnLicense(resourcesFolder), notices: readNotices(import.meta.dirname) }),
  },
  'app.saveLicenses': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ files, resourcesFolder }) => saveCopy(files, { fileName: words.settings.about.fileName, bytes: new TextEncoder().encode(allLicenses(import.meta.dirname, resourcesFolder)) }),
  },
  'app.diagnostics': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: (services) => ok({ text: diagnosticsText(services) }),
  },
  'app.saveDiagnostics': {
    parse: shaped(z.object({ text: documentText })),
    changes: [],
    run: ({ files }, { text }) => saveCopy(files, { fileName: words.settings.diagnostics.fileName, bytes: new TextEncoder().encode(text) }),
  },
  'app.addPractice': {
    parse: (input) => nothing.parse(input),
    changes: ['cases', 'members'],
    title: () => stepTitle('practice-added', {}),
    run: (services) => addPractice(services),
  },
  'app.copyText': {
    parse: shaped(z.object({ text: documentText })),
    changes: [],
    run: ({ files }, { text }) => {
      files.copyText(text)
      return ok(null)
    },
  },
  'app.removePractice': {
    parse: (input) => nothing.parse(input),
    changes: ['cases', 'members', 'actions', 'packs'],
    title: () => stepTitle('practice-removed', {}),
    run: ({ db, jobs }) => {
      for (const pack of listPacks(db)) if (pack.isPractice && pack.state === 'making') jobs.cancel(pack.id)
      removePractice(db)
      return ok(null)
    },
  },
}
