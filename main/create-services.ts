import { keyOf } from '../db/handle.ts'
import { newestId } from '../db/newest-id.ts'
import { createRequests } from './door/requests.ts'
import { createBackups } from './backup/backups.ts'
import { createCollator } from './collate/collator.ts'
import { createCopyWork } from './backup/copy-work.ts'
import { logFolder } from './data-folder/open-data-folder.ts'
import type { Files } from './files/types.ts'
import { createDocumentReader } from './jobs/document-reader.ts'
import { createHandOverFiles } from './jobs/hand-over-files.ts'
import { createListReader } from './jobs/list-reader.ts'
import { createPackJobs } from './jobs/pack-jobs.ts'
import { createPackPreview } from './jobs/pack-preview.ts'
import type { ForkWorker } from './jobs/worker-handle.ts'
import { createNewId } from './new-id.ts'
import { readLog } from './log/read-log.ts'
import { recodeOfficeKey } from './office/office-key-file.ts'
import { createDerive } from './passphrase/derive-apart.ts'
import { createPassphrases } from './passphrase/passphrases.ts'
import { createPackPdfs } from './pdf/pack-pdfs.ts'
import { platformOf } from './platform.ts'
import { packEvents } from './packs/pack-events.ts'
import { createPackPlanner } from './packs/pack-planner.ts'
import { findResourcesFolder } from './resources-folder.ts'
import type { DoorServices } from './services.ts'
import { version } from './version.ts'

/** The services that differ between the window, the command line and tests. */
type ServiceOptions<OwnFiles extends Files> = Pick<DoorServices, 'db' | 'emit' | 'log' | 'today' | 'showTotals' | 'policies' | 'locking'> & { readonly dataFolder: string; readonly files: OwnFiles; readonly fork: ForkWorker }

/** The services of window and command line: the real clock, workers in processes of their own. */
export const createServices = <OwnFiles extends Files>({ fork, dataFolder, ...given }: ServiceOptions<OwnFiles>): DoorServices & { readonly files: OwnFiles } => {
  const newId = createNewId({ newest: () => newestId(given.db) })
  const now = (): string => new Date().toISOString()
  const jobs = createPackJobs({ fork, ...packEvents(given) })
  const derive = createDerive(fork)
  const work = createCopyWork(fork, () => keyOf(given.db))
  const backups = createBackups({ ...given, dataFolder, now, work })
  return {
    ...given,
    now,
    backups,
    newId,
    passphrases: createPassphrases({ ...given, dataFolder, work, whenCopiesAreMade: backups.whenMade, isBusy: () => jobs.runningCount() > 0, recodeBeside: (from, to) => recodeOfficeKey(dataFolder, from, to), derive, report: (progress) => given.emit('passphrase.converting', progress), converted: () => given.emit('passphrase.converted', null) }),
    derive,
    jobs,
    planPack: createPackPlanner({ ...given, newId }),
    previewPack: createPackPreview(fork),
    pdfs: createPackPdfs(platformOf(process.platform), (making) => given.emit('pdf.changed', { making })),
    readDocument: createDocumentReader(fork),
    readList: createListReader(fork),
    handOverFiles: createHandOverFiles(fork),
    collator: createCollator(fork, (progress) => given.emit('collate.reading', progress)),
    requests: createRequests(),
    recentLog: () => readLog(logFolder(dataFolder)),
    version,
    platform: platformOf(process.platform),
    resourcesFolder: findResourcesFolder(import.meta.dirname),
  }
}
