import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { plainProblem } from '../../core/problem/problem.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import type { SomeKey } from '../../db/file/data-key.ts'
import { keyOf } from '../../db/handle.ts'
import type { CopyRef } from '../../preload/backup-calls.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { nothing } from '../door/shapes.ts'
import { unknownToken } from '../problems/call-problems.ts'
import { broughtInElsewhere, writeProblem } from '../problems/file-problems.ts'
import type { Services } from '../services.ts'
import { copyRef } from './backup-shapes.ts'
import { everyFeature } from './every-feature.ts'
import { exportAll } from './export-all.ts'
import { keyOfCopy } from './unlock-copy.ts'
import { backupProblem, previewRestore, restore } from './restore.ts'

const pathOf = async ({ backups, files }: Services, ref: CopyRef): Promise<Result<string, CallProblem>> => {
  if (ref.place === 'picked') {
    const path = files.pathOf(ref.token)
    if (path === undefined) return fail(unknownToken())
    const head = await files.readHead(ref.token)
    const elsewhere = head.ok ? broughtInElsewhere(head.value, ref.token) : null
    return elsewhere ? fail(elsewhere) : ok(path)
  }
  const found = backups.files().find(({ place, name }) => place === ref.place && name === ref.name)
  return found ? ok(found.path) : fail(plainProblem('copy-gone'))
}

/** A copy, and what opens it. */
const openedBy = async (services: Services, ref: CopyRef): Promise<Result<{ readonly path: string; readonly key: SomeKey | undefined }, CallProblem>> => {
  const path = await pathOf(services, ref)
  if (!path.ok) return path
  if (!existsSync(path.value)) return fail(plainProblem('copy-gone'))
  const key = await keyOfCopy(path.value, keyOf(services.db), ref.unlock, services.derive)
  return key.ok ? ok({ path: path.value, key: key.value }) : key
}

export const backupHandlers: FeatureHandlers<'backups'> = {
  'backups.state': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ backups }) => ok(backups.state()),
  },
  'backups.list': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ backups }) => ok(await backups.list()),
  },
  'backups.make': {
    parse: (input) => nothing.parse(input),
    changes: ['backups'],
    title: null,
    run: async ({ backups }) => {
      const made = await backups.make('on-request')
      return made.ok ? ok({ madeAt: made.value.madeAt }) : fail(backupProblem(made.problem))
    },
  },
  'backups.pickCopy': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ files }) => ok(await files.pickAny()),
  },
  'backups.preview': {
    parse: (input) => copyRef.parse(input),
    changes: [],
    run: async (services, ref) => {
      const opened = await openedBy(services, ref)
      return opened.ok ? previewRestore(services, opened.value.path, opened.value.key) : opened
    },
  },
  'backups.restore': {
    parse: (input) => copyRef.parse(input),
    changes: everyFeature,
    title: null,
    run: async (services, ref) => {
      const opened = await openedBy(services, ref)
      return opened.ok ? restore(services, opened.value.path, { key: opened.value.key }) : opened
    },
  },
  'backups.chooseSecondPlace': {
    parse: (input) => nothing.parse(input),
    changes: (chosen) => (chosen === null ? [] : ['backups']),
    title: null,
    run: async ({ backups, files }) => {
      const picked = await files.chooseFolder()
      if (!picked) return ok(null)
      const folder = files.pathOf(picked.token)
      if (folder === undefined) return fail(unknownToken())
      const chosen = await backups.chooseSecondPlace(folder)
      return chosen.ok ? ok({ name: basename(folder) }) : fail(backupProblem(chosen.problem))
    },
  },
  'backups.copyToSecondPlace': {
    parse: (input) => nothing.parse(input),
    changes: ['backups'],
    title: null,
    run: async ({ backups }) => {
      const copied = await backups.copyToSecondPlace()
      return copied.ok ? ok(null) : fail(backupProblem(copied.problem))
    },
  },
  'backups.exportAll': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ db, files, today }) => {
      const picked = await files.chooseFolder()
      if (!picked) return ok(null)
      const folder = files.pathOf(picked.token)
      if (folder === undefined) return fail(unknownToken())
      const name = `vigil-export-${today()}`
      const exported = exportAll(db, join(folder, name))
      return exported.ok ? ok({ folderName: name, ...exported.value }) : fail(writeProblem(exported.problem))
    },
  },
}
