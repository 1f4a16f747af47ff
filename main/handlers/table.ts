import { actionHandlers } from './actions.ts'
import { appHandlers } from './app.ts'
import { caseFileHandlers } from './case-file.ts'
import { caseFindHandlers } from './case-find.ts'
import { caseHandlers } from './cases.ts'
import type { Handlers } from './handler.ts'
import { homeHandlers } from './home.ts'
import { memberHandlers } from './members.ts'
import { packLetterHandlers } from './pack-letters.ts'
import { packTemplateHandlers } from './pack-templates.ts'
import { packHandlers } from './packs.ts'
import { reportHandlers } from './reports.ts'
import { settingsHandlers } from './settings.ts'

/** Every call of the contract and its handler. */
export const handlers: Handlers = {
  ...appHandlers,
  ...homeHandlers,
  ...caseHandlers,
  ...caseFileHandlers,
  ...caseFindHandlers,
  ...memberHandlers,
  ...packHandlers,
  ...packLetterHandlers,
  ...packTemplateHandlers,
  ...actionHandlers,
  ...reportHandlers,
  ...settingsHandlers,
}
