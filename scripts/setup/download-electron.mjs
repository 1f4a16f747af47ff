import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { cache, projectEnvironment, projectNode, root } from './places.mjs'

// A blocked network would make a person wait for minutes; a slow one sends some bytes soon.
const forFirstByte = 20_000
const forAll = 900_000

const hasBytes = (folder) =>
  readdirSync(folder, { recursive: true }).some((name) => {
    const entry = statSync(join(folder, name), { throwIfNoEntry: false })
    return entry !== undefined && entry.isFile() && entry.size > 0
  })

/** Runs Electron's own installer, which checks the digest of what it fetched. @returns {Promise<boolean>} whether it ended well */
export const downloadElectron = async () => {
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'part-electron-'))
  // Its downloads go to a folder that can be watched.
  const installer = spawn(projectNode, [join(root, 'node_modules', 'electron', 'install.js')], {
    stdio: 'ignore', env: { ...projectEnvironment(), TMPDIR: folder, TEMP: folder, TMP: folder },
  })
  const firstByte = setTimeout(() => hasBytes(folder) || installer.kill(), forFirstByte)
  const all = setTimeout(() => installer.kill(), forAll)
  try {
    return await new Promise((resolve) => {
      installer.on('error', () => resolve(false))
      installer.on('exit', (status) => resolve(status === 0))
    })
  } finally {
    clearTimeout(firstByte)
    clearTimeout(all)
    rmSync(folder, { recursive: true, force: true })
  }
}
