import { join } from 'node:path'
import type { WritableDb } from '../db/database.ts'
import { createDialogFiles } from './files/dialogs.ts'
import { createTokenTable } from './files/tokens.ts'
import { createForkUtility } from './jobs/fork-utility.ts'
import { createDocumentReader } from './jobs/document-reader.ts'
import { createPackJobs } from './jobs/pack-jobs.ts'
import { createPackPreview } from './jobs/pack-preview.ts'
import type { Log } from './log/log.ts'
import { createNewId } from './new-id.ts'
import { packEvents } from './packs/pack-events.ts'
import type { Emit, Services } from './services.ts'
import { version } from './version.ts'

type Given = Pick<Services, 'today' | 'resourcesFolder'> & { readonly db: WritableDb; readonly log: Log; readonly emit: Emit }

const platform = process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux'

/** The services of the window: system dialogs, utility processes, the real clock. */
export const createAppServices = (given: Given): Services => ({
  ...given,
  now: () => new Date().toISOString(),
  newId: createNewId(),
  files: createDialogFiles(createTokenTable()),
  jobs: createPackJobs({ fork: createForkUtility(), ...packEvents(given) }),
  previewPack: createPackPreview(createForkUtility()),
  readDocument: createDocumentReader(createForkUtility()),
  version,
  platform,
})

/** The database file of a data folder. */
export const databaseFile = (dataFolder: string): string => join(dataFolder, 'vigil.sqlite')
