import { join } from 'node:path'
import { closeDatabase, type WritableDb } from '../../db/database.ts'
import { convertCopies } from '../../db/key/convert-copies.ts'
import { decryptData, encryptData } from '../../db/key/convert.ts'
import { databaseName } from '../../main/data-folder/make-data-folder.ts'
import { recodeOfficeKey } from '../../main/office/office-key-file.ts'
import { openOrThrow } from '../kit/crashed-files.ts'
import { testKey, testKeyFile, testPassphrase } from '../kit/encrypted-file.ts'
import { valueOf } from '../kit/services.ts'
import { dataIn, fullWork, makeCopy, recordOne, type Work } from './full-work.ts'

const pathIn = (root: string): string => join(dataIn(root), databaseName)
const copyFolders = (root: string): readonly string[] => ['backups', 'snapshots'].map((name) => join(dataIn(root), name))

const wanted = (outcome: { readonly ok: boolean }, left: readonly unknown[]): void => {
  if (!outcome.ok || left.length > 0) throw new Error('conversion: not everything was converted')
}

const setOn = (db: WritableDb, root: string): void => {
  const outcome = encryptData(db, pathIn(root), testKey, testKeyFile)
  recodeOfficeKey(dataIn(root), undefined, testKey)
  wanted(outcome, convertCopies(copyFolders(root), 'seal', testKey))
}

const removeOn = (db: WritableDb, root: string): void => {
  recodeOfficeKey(dataIn(root), testKey, undefined)
  const left = convertCopies(copyFolders(root), 'unseal', testKey)
  wanted(decryptData(db, pathIn(root)), left)
}

/** The group has a passphrase before the work begins. */
const encrypted = {
  key: testKey,
  after: (root: string): void => {
    const db = openOrThrow(pathIn(root))
    setOn(db, root)
    closeDatabase(db)
  },
}

/** Setting and removing a passphrase, and work on encrypted data. The key is a fixed one, by which the data are judged. */
export const keyWorks: readonly Work[] = [
  fullWork('save with a passphrase', (bench, kept) => Array.from({ length: 8 }, () => recordOne(bench, kept)), encrypted),
  fullWork('backup with a passphrase', (bench, kept) => [recordOne(bench, kept), makeCopy(bench)], encrypted),
  fullWork('set a passphrase', (bench, _kept, root) => [() => setOn(bench.db, root)]),
  fullWork('change a passphrase', (bench) => [async () => void valueOf(await bench.call('passphrase.change', { current: testPassphrase, next: `${testPassphrase} by the weir` }))], encrypted),
  fullWork('remove a passphrase', (bench, _kept, root) => [() => removeOn(bench.db, root)], encrypted),
]
