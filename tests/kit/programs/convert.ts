// A process of its own: encrypts the data of a folder, or decrypts them, and says when that is done.
import { writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { closeDatabase, openDatabase } from '../../../db/database.ts'
import { decryptData, encryptData } from '../../../db/key/convert.ts'
import { testKey, testKeyFile } from '../encrypted-file.ts'

const [path = '', direction = ''] = process.argv.slice(2)
const folders = ['backups', 'snapshots'].map((name) => join(dirname(path), name))
const opened = openDatabase(path, { key: direction === 'decrypt' ? testKey : undefined })
if (!opened.ok) throw new Error(`${opened.problem.code}: ${opened.problem.detail}`)
writeSync(1, 'begun\n')
const done = direction === 'decrypt' ? decryptData(opened.value, path, folders) : encryptData(opened.value, path, folders, testKey, testKeyFile)
if (!done.ok || done.value.length > 0) throw new Error(JSON.stringify(done))
writeSync(1, 'done\n')
closeDatabase(opened.value)
