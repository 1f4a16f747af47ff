import { basename } from 'node:path'
import { z } from 'zod'
import { casesFileEnding, keyFileEnding, maxOfficeCases, maxOfficeName } from '../../core/office/types.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { inTransaction } from '../../db/handle.ts'
import { forgetOffice, trustedOffice, trustedOffices, trustOffice } from '../../db/offices.ts'
import { fingerprintOfKey } from '../../documents/office/office-key.ts'
import type { ChangedFeature } from '../../preload/contract.ts'
import { answersToUpdate } from '../cases/case-shapes.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { caseId, fileToken, line, nothing, shaped } from '../door/shapes.ts'
import { unknownToken } from '../problems/call-problems.ts'
import { readProblem } from '../problems/file-problems.ts'
import { isOwnFile, openedView, seenOf } from './cases-view.ts'
import { keepOfficeCases } from './keep-office-cases.ts'
import { lookAtCases } from './look-at-cases.ts'
import { makeCasesFile } from './make-cases-file.ts'
import { openCasesFile } from './open-cases-file.ts'
import { keyView, makeOwnKey, ownKey, saveOwnKey, takeKey } from './own-key.ts'

const officeName = line.max(maxOfficeName).refine((name) => name.trim() !== '')
const publicKey = z.string().regex(/^[0-9a-f]{64}$/u)

/** A file with a key is a few lines. */
const maxKeyFile = 10_000

/** The office's key, files of cases for groups, and what a group does with one. */
export const officeHandlers: FeatureHandlers<'office'> = {
  'office.key': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: (services) => {
      const key = ownKey(services)
      return key.ok ? ok(key.value && keyView(key.value)) : key
    },
  },
  'office.makeKey': {
    parse: shaped(z.object({ name: officeName })),
    changes: [],
    run: (services, { name }) => makeOwnKey(services, name),
  },
  'office.chooseFile': {
    parse: shaped(z.object({ suggestedName: line.refine((name) => [casesFileEnding, keyFileEnding].some((ending) => name.endsWith(ending))) })),
    changes: [],
    run: async ({ files }, { suggestedName }) => ok(await files.chooseSavePath(suggestedName)),
  },
  'office.saveKey': {
    parse: shaped(z.object({ token: fileToken })),
    changes: [],
    run: (services, { token }) => {
      const path = services.files.pathOf(token)
      if (path === undefined) return fail(unknownToken())
      const phrase = saveOwnKey(services, path)
      return phrase.ok ? ok({ fileName: basename(path), phrase: phrase.value }) : phrase
    },
  },
  'office.pickFile': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ files }) => ok(await files.pickAny()),
  },
  'office.takeKey': {
    parse: shaped(z.object({ token: fileToken, phrase: line })),
    changes: [],
    run: async (services, { token, phrase }) => {
      const file = await services.files.readBytes(token, maxKeyFile)
      if (!file.ok) return fail(file.problem.code === 'too-large' ? plainProblem('office-key-not-one') : readProblem(file.problem))
      return takeKey(services, file.value.bytes, phrase)
    },
  },
  'office.makeFile': {
    parse: shaped(z.object({ caseIds: z.array(caseId).min(1).max(maxOfficeCases), token: fileToken })),
    changes: [],
    run: async (services, { caseIds, token }) => {
      const path = services.files.pathOf(token)
      if (path === undefined) return fail(unknownToken())
      const made = await makeCasesFile(services, caseIds, path)
      return made.ok ? ok({ ...made.value, fileName: basename(path) }) : made
    },
  },
  'office.trusted': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(trustedOffices(db).map((office) => ({ ...office, fingerprint: fingerprintOfKey(office.publicKey) }))),
  },
  'office.forget': {
    parse: shaped(z.object({ publicKey })),
    changes: ['office'],
    title: ({ db }, input) => stepTitle('office-forgotten', { office: trustedOffice(db, input.publicKey)?.name ?? '' }),
    run: ({ db }, input) => {
      forgetOffice(db, input.publicKey)
      return ok(null)
    },
  },
  'office.openFile': {
    parse: shaped(z.object({ token: fileToken })),
    changes: [],
    run: async (services, { token }) => {
      const opened = await openCasesFile(services, token)
      if (!opened.ok) return opened
      const looked = lookAtCases(services, opened.value)
      return looked.ok ? ok(openedView(services, opened.value, looked.value)) : looked
    },
  },
  'office.keepCases': {
    parse: shaped(z.object({ token: fileToken, seen: line, trusts: z.boolean(), leftOut: z.array(caseId).max(maxOfficeCases), answers: z.record(z.string(), answersToUpdate.unwrap()) })),
    changes: ({ changed }) => changed,
    title: () => stepTitle('office-cases-kept', {}),
    run: async (services, { token, seen, trusts, leftOut, answers }) => {
      const opened = await openCasesFile(services, token)
      if (!opened.ok) return opened
      const signed = opened.value
      await services.backups.makeIfChanged('before-import')
      // After the waits: the cases here may have changed meanwhile.
      const looked = lookAtCases(services, signed)
      if (!looked.ok) return looked
      if (seenOf(signed, looked.value) !== seen) return fail(plainProblem('cases-file-changed'))
      const isNew = trustedOffice(services.db, signed.publicKey) === undefined && !isOwnFile(services, signed)
      if (isNew && !trusts) return fail(plainProblem('cases-file-untrusted'))
      const wanted = looked.value.filter(({ id, isTwice }) => !isTwice && !leftOut.includes(id))
      return inTransaction(services.db, () => {
        if (isNew) trustOffice(services.db, { publicKey: signed.publicKey, name: signed.file.office, trustedOn: services.today() })
        const kept = keepOfficeCases(services, signed, wanted, answers)
        if (!kept.ok) return kept
        const changed: readonly ChangedFeature[] = [...(wanted.length > 0 ? ['cases' as const] : []), ...(isNew ? ['office' as const] : []), 'backups']
        return ok({ ...kept.value, changed })
      })
    },
  },
}
