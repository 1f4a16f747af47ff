import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { electronPath } from '../../scripts/setup/electron-path.mjs'
import { projectNode, root } from '../../scripts/setup/places.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-native-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

// Both libraries in one process, as the app has them, each with a file of its own.
const program = `
const [Plain, Ciphered] = [require('better-sqlite3'), require('better-sqlite3-multiple-ciphers')]
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const written = (Database, name, key) => {
  const path = join(process.argv[1], name)
  const connection = new Database(path)
  if (key) connection.pragma("key='raw:" + key + "'")
  connection.exec("CREATE VIRTUAL TABLE words USING fts5(word); INSERT INTO words VALUES ('teodora')")
  connection.close()
  return readFileSync(path).includes('teodora')
}
process.stdout.write(JSON.stringify([written(Plain, 'plain.sqlite'), written(Ciphered, 'ciphered.sqlite', '2b'.repeat(32))]))`

describe('the native modules', () => {
  it.each([['the project’s Node', () => projectNode], ['Electron', () => electronPath()]])('load in %s, and one of them encrypts', (_name, executable) => {
    const run = spawnSync(executable(), ['-e', program, folder], { cwd: root, encoding: 'utf8', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } })
    expect([run.status, run.stdout]).toEqual([0, '[true,false]'])
  })
})
