import { actionHandlers } from './actions.ts'
import { appHandlers } from './app.ts'
import { caseFileHandlers } from './case-file.ts'
import { caseFindHandlers } from './case-find.ts'
import { caseHandlers } from './cases.ts'
import type { Handlers } from './handler.ts'
import { homeHandlers } from './home.ts'
import { memberHandlers } from './members.ts'
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
  ...actionHandlers,
  ...reportHandlers,
  ...settingsHandlers,
}
