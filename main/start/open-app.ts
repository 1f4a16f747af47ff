import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { fail, ok, type Result } from '../../core/result.ts'
import type { OpenProblem, WritableDb } from '../../db/database.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import { removeProcessFolders } from '../../db/collate/process-folder.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { createServices } from '../create-services.ts'
import { folderOfOffice } from '../data-folder/data-place.ts'
import { databaseName } from '../data-folder/make-data-folder.ts'
import { openDataFolder } from '../data-folder/open-data-folder.ts'
import { removeOldProfile } from '../data-folder/remove-old-profile.ts'
import { answer } from '../door/answer.ts'
import { emitToWindows, listenToWindow } from '../door/ipc.ts'
import { listenForFiles } from '../door/listen-for-files.ts'
import type { GivenDocuments } from '../files/given-documents.ts'
import { createDialogFiles } from '../files/dialogs.ts'
import { createTokenTable } from '../files/tokens.ts'
import { handlers } from '../handlers.ts'
import { createForkUtility } from '../jobs/fork-utility.ts'
import type { Log } from '../log/log.ts'
import { pdfPurpose } from '../pdf/pack-pdfs.ts'
import { keepPolicies } from '../policies/keep-policies.ts'
import { openProblem, openProblemAt } from '../problems/open-problems.ts'
import { openedPage, startPage } from '../security/own-address.ts'
import type { DoorServices, Emit } from '../services.ts'
import { currentSettings } from '../settings/current-settings.ts'
import { todayByClock } from '../today.ts'
import { errorAddress } from '../window/error-address.ts'
import { lockAddress } from '../window/lock-address.ts'
import { followTheme } from '../window/follow-theme.ts'
import { showProjector } from '../window/projector.ts'
import { openWindow } from '../window/open-window.ts'
import { systemPackNotices } from '../window/show-pack-notice.ts'
import { createDerive } from '../passphrase/derive-apart.ts'
import { answerLocked } from './answer-locked.ts'
import { answerRefused } from './answer-refused.ts'
import { keepBackups } from './keep-backups.ts'
import { createAppLock, type AppLock } from './lock-app.ts'
import type { Start } from './start.ts'

const answerWindow = (services: DoorServices, lock: AppLock, { developmentServer }: Start): void => {
  followTheme(currentSettings(services).theme)
  listenToWindow(async (name, input, context) => {
    const answered = await answer(handlers, services, name, input, context)
    if (name === 'settings.save') followTheme(currentSettings(services).theme)
    if (name === 'passphrase.confirm' || name === 'passphrase.remove') lock.passphraseChanged()
    return answered
  }, developmentServer)
}

/** Announces to the window; the operating system says what the person would miss there. */
const announceWith = (noticePack: ReturnType<typeof systemPackNotices>): Emit => (name, payload) => {
  emitToWindows(name, payload)
  if (name === 'jobs.changed' && payload !== null && 'packId' in payload) noticePack(payload)
}

type Opening = { readonly start: Start; readonly log: Log; readonly given: GivenDocuments; readonly lock: AppLock; readonly key: DataKey | undefined }

/** Answers the window from the data. `afterStart`: what waits until the window is open. */
const useData = ({ start, log, given, lock }: Opening, db: WritableDb): { readonly afterStart: () => void } => {
  const { today } = start
  const tokens = createTokenTable()
  const files = createDialogFiles(tokens, given)
  listenForFiles(tokens, start.developmentServer)
  given.listen(() => emitToWindows('cases.given', null))
  const services = createServices({ db, dataFolder: start.place.folder, policies: start.place.policies, emit: announceWith(systemPackNotices()), log, today: today ? () => today : todayByClock, files, showTotals: showProjector({ outFolder: start.outFolder, page: start.developmentServer ?? startPage }), locking: lock.locking, fork: createForkUtility() })
  keepPolicies(services)
  const kept = keepBackups(services)
  answerWindow(services, lock, start)
  lock.watch(services)
  return kept
}

const openAgain = (opening: Opening): Result<null, CallProblem> => {
  const { start, key } = opening
  const opened = openDataFolder(start.place.folder, start.place.isOwn, key)
  if (!opened.ok) return fail(openProblem(opened.problem))
  // Later, so that the page that restored need not wait for a copy.
  setImmediate(useData(opening, opened.value).afterStart)
  return ok(null)
}

/** Offers the copies that were found, and answers nothing else. */
const answerWithoutData = (opening: Opening, problem: OpenProblem): void => {
  const { start, log, key } = opening
  const refused = { dataFolder: start.place.folder, code: openProblem(problem).code, copies: problem.copies, key, log, now: () => new Date().toISOString(), openAgain: () => openAgain(opening) }
  listenToWindow(async (name, input) => answerRefused(refused, name, input), start.developmentServer)
}

/** Asks for the passphrase and answers nothing else. `show`: loads another page into the window that asks. */
const answerWhileLocked = (opening: Opening, show: (page: string) => void): void => {
  const { start, log } = opening
  const openWith = (key: DataKey): void => {
    const { page, afterStart } = openData({ ...opening, key }, show)
    show(page)
    setImmediate(afterStart)
  }
  listenToWindow((name, input) => answerLocked({ path: join(start.place.folder, databaseName), log, derive: createDerive(createForkUtility()), openWith }, name, input), start.developmentServer)
}

const nothing = (): void => undefined

/** Opens the data; the page to show says it where that cannot be, asks for a passphrase, or is the app's own. */
const openData = (opening: Opening, show: (page: string) => void): { readonly page: string; readonly afterStart: () => void } => {
  const { start, log, key } = opening
  const opened = openDataFolder(start.place.folder, start.place.isOwn, key)
  if (!opened.ok && opened.problem.code === 'locked') {
    answerWhileLocked(opening, show)
    return { page: lockAddress(join(start.place.folder, databaseName)), afterStart: nothing }
  }
  if (!opened.ok) {
    const number = log.error(`database-${opened.problem.code}`, new Error(opened.problem.detail))
    answerWithoutData(opening, opened.problem)
    return { page: errorAddress(openProblemAt(opened.problem, folderOfOffice(start.place)), { number, again: false }), afterStart: nothing }
  }
  const { afterStart } = useData(opening, opened.value)
  if (start.place.isOwn) removeOldProfile(start.place.folder, log)
  const own = start.developmentServer ?? startPage
  return { page: key === undefined ? own : openedPage(own), afterStart }
}

/** Opens the data and the window: where the data are locked or cannot be opened, one that asks for the passphrase, or says why and can restore a copy. */
export const openApp = async (start: Start, log: Log, given: GivenDocuments): Promise<void> => {
  const lock = createAppLock(start.lockedArguments, join(start.place.folder, databaseName))
  lock.passphraseChanged()
  const window: { now: BrowserWindow | undefined } = { now: undefined }
  const show = (page: string): void => void window.now?.loadURL(page)
  const { page, afterStart } = openData({ start, log, given, lock, key: undefined }, show)
  window.now = await openWindow({ outFolder: start.outFolder, dataFolder: start.place.folder, log, page, acts: lock.acts })
  afterStart()
  // With letters in them.
  removeProcessFolders(pdfPurpose)
}
