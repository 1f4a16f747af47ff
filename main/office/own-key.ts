import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { makePhrase } from '../../core/laptop/phrase.ts'
import { maxOfficeName } from '../../core/office/types.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { keyOf } from '../../db/handle.ts'
import { writeDurably } from '../../documents/files/write-durably.ts'
import { closeKey, fingerprintOfKey, makePrivateKey, openKey, publicKeyOf } from '../../documents/office/office-key.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { OfficeKeyView } from '../../preload/office-calls.ts'
import { writeProblem } from '../problems/file-problems.ts'
import type { Services } from '../services.ts'
import { keepOfficeKey, readOfficeKey, type OfficeKey } from './office-key-file.ts'

type Given = Pick<Services, 'backups' | 'db'>

/** The key of this laptop; null where it has none. */
export const ownKey = ({ backups, db }: Given): Result<OfficeKey | null, CallProblem> => {
  const key = readOfficeKey(backups.dataFolder, keyOf(db))
  return key === 'unreadable' ? fail(plainProblem('office-key-unreadable')) : ok(key)
}

/** A key without its private part. */
export const keyView = ({ name, privateKey, madeOn }: OfficeKey): OfficeKeyView => ({ name, madeOn, fingerprint: fingerprintOfKey(publicKeyOf(privateKey)) })

const keepFirst = (services: Given, key: OfficeKey): Result<OfficeKeyView, CallProblem> => {
  const there = ownKey(services)
  if (!there.ok) return there
  if (there.value !== null) return fail(plainProblem('office-key-there'))
  const kept = keepOfficeKey(services.backups.dataFolder, key, keyOf(services.db))
  return kept.ok ? ok(keyView(key)) : fail(writeProblem(kept.problem))
}

/** Makes the key of this laptop, where there is none. */
export const makeOwnKey = (services: Pick<Services, 'backups' | 'db' | 'today'>, name: string): Result<OfficeKeyView, CallProblem> =>
  keepFirst(services, { name: name.trim(), privateKey: makePrivateKey(), madeOn: services.today() })

const form = z.object({ 'vigil-office-key': z.literal(1), 'name': z.string().min(1).max(maxOfficeName), 'madeOn': z.string().max(10), 'privateKey': z.string().startsWith('-----BEGIN ENCRYPTED PRIVATE KEY-----').max(2_000) })

/** Writes the key into a file that new words open, and answers the words. */
export const saveOwnKey = (services: Given, path: string): Result<string, CallProblem> => {
  const key = ownKey(services)
  if (!key.ok) return key
  if (key.value === null) return fail(plainProblem('office-key-missing'))
  const phrase = makePhrase((limit) => randomInt(limit))
  const { name, madeOn, privateKey } = key.value
  const saved: z.infer<typeof form> = { 'vigil-office-key': 1, name, madeOn, 'privateKey': closeKey(privateKey, phrase) }
  const written = writeDurably(path, new TextEncoder().encode(`${JSON.stringify(saved, null, 2)}\n`))
  return written.ok ? ok(phrase) : fail(writeProblem(written.problem))
}

const savedKey = (bytes: Uint8Array): z.infer<typeof form> | undefined => {
  try {
    return form.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return undefined
  }
}

/** Takes a key from the file where it was saved, where this laptop has none. */
export const takeKey = (services: Given, bytes: Uint8Array, phrase: string): Result<OfficeKeyView, CallProblem> => {
  const saved = savedKey(bytes)
  if (saved === undefined) return fail(plainProblem('office-key-not-one'))
  const privateKey = openKey(saved.privateKey, phrase)
  return privateKey === undefined ? fail(plainProblem('office-key-wrong-phrase')) : keepFirst(services, { name: saved.name, madeOn: saved.madeOn, privateKey })
}
