import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Day } from '../../core/day.ts'
import type { AnyId } from '../../core/ids.ts'
import type { WritableDb } from '../../db/database.ts'
import { closeDatabase, openDatabase } from '../../db/database.ts'
import type { CliFiles } from '../../main/cli/cli-files.ts'
import { noPolicies } from '../../core/policy/policies.ts'
import { fail, ok } from '../../core/result.ts'
import { openSealed, sealBytes } from '../../documents/laptop/sealed-file.ts'
import { writePreview } from '../../documents/pack/write-preview.ts'
import { readList } from '../../documents/member/read-list.ts'
import { createCliFiles } from '../../main/cli/cli-files.ts'
import { createBackups } from '../../main/backup/backups.ts'
import { collatorHere } from '../../main/collate/collator.ts'
import { recodeOfficeKey } from '../../main/office/office-key-file.ts'
import { noLocking } from '../../main/passphrase/locking.ts'
import { createPassphrases } from '../../main/passphrase/passphrases.ts'
import { cheap } from './encrypted-file.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import { deriveHere } from '../../db/key/derive.ts'
import { keyOf } from '../../db/handle.ts'
import { copyWorkWith } from '../../main/backup/copy-work.ts'
import { answer } from '../../main/door/answer.ts'
import { createRequests } from '../../main/door/requests.ts'
import { handlers } from '../../main/handlers.ts'
import { readAndUnderstand } from '../../main/jobs/read-and-understand.ts'
import type { PackJobs } from '../../main/jobs/pack-jobs.ts'
import { createPackPlanner } from '../../main/packs/pack-planner.ts'
import type { PackPdfs } from '../../main/pdf/pack-pdfs.ts'
import { findResourcesFolder } from '../../main/resources-folder.ts'
import { fonts } from './write-pack-for-test.ts'
import type { DoorServices, Services } from '../../main/services.ts'
import type { Answer, CallContext, CallInput, CallName, CallOutput, EventName, FileToken, Reverted } from '../../preload/contract.ts'

/** ULIDs in counting order: tests compare whole values. */
export const countedIds = (first = 0): (<Wanted extends AnyId>() => Wanted) => {
  let next = first
  return <Wanted extends AnyId>() => `01HX0000000000000000${String((next += 1)).padStart(6, '0')}` as Wanted
}

type Opened = { readonly opened: string[]; readonly shown: string[]; readonly printed: string[]; readonly copied: string[]; readonly mails: string[] }

export type Bench = {
  readonly folder: string
  readonly db: WritableDb
  readonly services: DoorServices & { readonly files: CliFiles }
  readonly events: readonly EventName[]
  readonly errors: readonly unknown[]
  readonly desktop: Opened
  /** Calls a handler as the window does. */
  readonly call: <Name extends CallName>(name: Name, input: CallInput<Name>, context?: CallContext) => Promise<Answer<CallOutput<Name>>>
  /** Calls with input of any shape. */
  readonly callAnyhow: (name: string, input: unknown) => Promise<Answer<unknown>>
  readonly close: () => void
}

/** No LibreOffice, as on most computers. */
const noPdfs: PackPdfs = { isFound: () => false, running: () => null, make: async () => fail({ code: 'no-program' }), makeOne: async () => fail({ code: 'no-program' }), cancel: () => undefined, stop: async () => undefined }

const idleJobs: PackJobs = {
  start: () => undefined,
  cancel: () => undefined,
  whenDone: () => Promise.reject(new Error('No jobs in this test')),
  runningCount: () => 0,
}

/** Handlers' services over a real database file in a folder of its own, on a fixed day with fixed ids; those of several benches differ by their first one. */
export const createBench = (today = '2023-02-01', makeJobs?: MakeJobs, firstId = 0): Bench =>
  openBench(mkdtempSync(join(tmpdir(), 'vigil-test-')), countedIds(firstId), today, { makeJobs })

/** The same data after the program was closed and started again. */
export const reopenBench = ({ db, folder, services }: Bench): Bench => {
  closeDatabase(db)
  return openBench(folder, services.newId, services.today())
}

type MakeJobs = (services: Pick<DoorServices, 'db' | 'emit' | 'log'>) => PackJobs
type BenchOptions = { readonly makeJobs?: MakeJobs | undefined; readonly key?: DataKey | undefined }

/** Handlers' services over the data of a folder, which need not be the one of the bench that goes on. `key`: of encrypted data. */
export const openBenchIn = (folder: string, { newId, today }: Pick<Services, 'newId' | 'today'>, options?: BenchOptions): Bench =>
  openBench(folder, newId, today(), options)

const openBench = (folder: string, newId: Services['newId'], today: string, { makeJobs, key }: BenchOptions = {}): Bench => {
  const opened = openDatabase(join(folder, 'vigil.sqlite'), { key })
  if (!opened.ok) throw new Error(opened.problem.detail)
  const db = opened.value
  const events: EventName[] = []
  const errors: unknown[] = []
  const desktop: Opened = { opened: [], shown: [], printed: [], copied: [], mails: [] }
  const basics: Pick<DoorServices, 'db' | 'emit' | 'log'> = {
    db,
    emit: (name) => void events.push(name),
    log: { info: () => undefined, error: (_event, error) => `E-${errors.push(error)}` },
  }
  const now = (): string => `${today}T10:00:00.000Z`
  const known = { today: () => today as Day, newId }
  const work = copyWorkWith(() => keyOf(db))
  const services: Bench['services'] = {
    ...basics,
    ...known,
    now,
    backups: createBackups({ db, dataFolder: folder, now, log: basics.log, work }),
    passphrases: createPassphrases({ db, dataFolder: folder, isBusy: () => false, work, recodeBeside: (from, to) => recodeOfficeKey(folder, from, to), cost: cheap }),
    locking: noLocking,
    derive: deriveHere,
    planPack: createPackPlanner({ db, ...known }),
    files: { ...createCliFiles(), open: async (path: string) => void desktop.opened.push(path), print: async (path: string) => desktop.printed.push(path) > 0, showInFolder: (path: string) => void desktop.shown.push(path), openMail: async (link: string) => desktop.mails.push(link) > 0, copyText: (text: string) => void desktop.copied.push(text) },
    pdfs: noPdfs,
    previewPack: (plan, page, pictures) => writePreview(plan, page, { fonts, pictures }),
    readDocument: readAndUnderstand,
    readList,
    handOverFiles: { seal: async (bytes, phrase) => ok(await sealBytes(bytes, phrase)), open: openSealed },
    collator: collatorHere(),
    requests: createRequests(),
    recentLog: () => ['{"event":"start"}'],
    showTotals: () => undefined,
    jobs: makeJobs ? makeJobs(basics) : idleJobs,
    policies: noPolicies,
    version: '0.0.0-test',
    platform: 'linux' as const,
    resourcesFolder: findResourcesFolder(import.meta.dirname),
  }
  return {
    folder, db, services, events, errors, desktop,
    call: async <Name extends CallName>(name: Name, input: CallInput<Name>, context?: CallContext) =>
      (await answer(handlers, services, name, input, context)) as Answer<CallOutput<Name>>,
    callAnyhow: (name, input) => answer(handlers, services, name, input),
    close: () => {
      void services.collator.clear()
      closeDatabase(db)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Undoes what Undo would undo next. */
export const undoNext = async ({ call }: Pick<Bench, 'call'>): Promise<Reverted> => {
  const { undo } = valueOf(await call('undo.next', null))
  if (undo === null) throw new Error('There is nothing to undo')
  return valueOf(await call('undo.undo', { step: undo.number, withIt: [] }))
}

/** The value of a call that should have been answered well. */
export const valueOf = <Value>(found: Answer<Value>): Value => {
  if (!found.ok) throw new Error(`${found.problem.code}: ${JSON.stringify(found.problem.values)}`)
  return found.value
}

export const problemCode = (found: Answer<unknown>): string => (found.ok ? 'none' : found.problem.code)

/** Of a draft that was refused, the code of its first problem; else that of the refusal. */
export const draftProblemCode = (found: Answer<unknown>): string =>
  !found.ok && (found.problem.code === 'action-refused' || found.problem.code === 'case-refused' || found.problem.code === 'member-refused')
    ? (found.problem.values.problems[0]?.code ?? 'none') : problemCode(found)

export const noToken = 'no-such-token' as string as FileToken
