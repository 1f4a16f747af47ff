// A process of its own: encrypts the data of a folder, or decrypts them, and says when that is done.
import { writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { closeDatabase, openDatabase } from '../../../db/database.ts'
import { convertCopies } from '../../../db/key/convert-copies.ts'
import { decryptData, encryptData } from '../../../db/key/convert.ts'
import { testKey, testKeyFile } from '../encrypted-file.ts'

const [path = '', direction = ''] = process.argv.slice(2)
const folders = ['backups', 'snapshots'].map((name) => join(dirname(path), name))
const opened = openDatabase(path, { key: direction === 'decrypt' ? testKey : undefined })
if (!opened.ok) throw new Error(`${opened.problem.code}: ${opened.problem.detail}`)
writeSync(1, 'begun\n')
const isDecrypting = direction === 'decrypt'
const before = isDecrypting ? convertCopies(folders, 'unseal', testKey) : []
const done = isDecrypting ? decryptData(opened.value, path) : encryptData(opened.value, path, testKey, testKeyFile)
const left = isDecrypting ? before : convertCopies(folders, 'seal', testKey)
if (!done.ok || left.length > 0) throw new Error(JSON.stringify([done, left]))
writeSync(1, 'done\n')
closeDatabase(opened.value)
