import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from '../build/build.mjs'
import { electronAtHand } from '../setup/electron-path.mjs'
import { root } from '../setup/places.mjs'
import { say } from '../setup/say.mjs'

const unpackedName = { linux: 'linux-unpacked', win32: 'win-unpacked', darwin: 'mac/Vigil.app/Contents' }[process.platform]
const executableName = { linux: 'vigil', win32: 'Vigil.exe', darwin: 'MacOS/Vigil' }[process.platform]
const resourcesName = process.platform === 'darwin' ? 'Resources' : 'resources'

/** The folder of a package: one with the stand-in never replaces the release. */
export const packageFolder = (kind, electron) =>
  join(root, 'dist', kind === 'release' && electron.isStandIn ? 'release-with-stand-in' : kind)

const makePackage = async (kind, electron) => {
  // Loaded when needed, so that commands that package nothing do not wait for them.
  const { build, Platform } = await import('electron-builder')
  const { builderConfig } = await import('./builder-config.mjs')
  const { burnFuses } = await import('./fuses.mjs')
  const { writeSbom } = await import('./sbom.mjs')
  const output = packageFolder(kind, electron)
  rmSync(output, { recursive: true, force: true })
  writeSbom(electron.version)
  await build({
    projectDir: root,
    targets: Platform.current().createTarget('dir'),
    config: builderConfig({ output, electron }),
  })
  const unpacked = join(output, unpackedName)
  // The default app, which starts a folder of sources, does not belong to the package.
  rmSync(join(unpacked, resourcesName, 'default_app.asar'), { force: true })
  // The app lets tools attach only where this file is beside it.
  if (kind === 'test') writeFileSync(join(unpacked, resourcesName, 'test-build'), '')
  await burnFuses(join(unpacked, executableName), kind)
  return unpacked
}

/** Makes unpacked apps of the wanted kinds (`release`, `test`) from one build. Returns whether all were made. */
export const makePackages = async (kinds) => {
  if (!(await buildIfStale())) return false
  const electron = electronAtHand()
  if (electron.isStandIn && kinds.includes('release')) {
    say('only the stand-in for Electron is at hand: this package is for trying out, not for handing out')
  }
  for (const kind of kinds) say(`${kind} package in ${await makePackage(kind, electron)}`)
  return true
}
