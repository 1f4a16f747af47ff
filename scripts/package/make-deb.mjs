import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import manifest from '../../package.json' with { type: 'json' }
import { electronAtHand } from '../setup/electron-path.mjs'
import { root } from '../setup/places.mjs'
import { say } from '../setup/say.mjs'
import { packageFolder } from './make-packages.mjs'

const hasTools = () => spawnSync('dpkg-deb', ['--version'], { stdio: 'ignore' }).status === 0

/** What the installer is given. A package for tests is not compressed: that would take minutes. */
const dataOf = (kind, electron, src) => ({
  src, dest: packageFolder(kind, electron), arch: 'amd64',
  rename: (dest) => join(dest, '<%= name %>_<%= version %>_<%= arch %>.deb'),
  logger: () => undefined,
  options: {
    // Its file name says what it is, wherever the file ends up.
    name: electron.isStandIn ? 'vigil-stand-in' : 'vigil', productName: 'Vigil', section: 'misc', bin: 'vigil',
    compression: kind === 'test' ? 'none' : 'xz',
    icon: { '512x512': join(root, 'resources', 'icon.png'), scalable: join(root, 'resources', 'icon.svg') },
    maintainer: `${manifest.author.name} <${manifest.author.email}>`, homepage: manifest.homepage,
    description: 'case file, letter packs and reports for human-rights groups',
    productDescription: manifest.description,
    // Added to Electron's own needs: Times, which letters are measured with, or a twin of its widths.
    depends: ['fonts-liberation | fonts-liberation2 | ttf-mscorefonts-installer'],
  },
})

/** Makes a .deb from the unpacked app with Debian's own tool, where it is. Returns whether it was made or could not be expected. */
export const makeDeb = async (kind) => {
  if (process.platform !== 'linux') return true
  if (!hasTools()) {
    say('no .deb was made: it needs dpkg')
    return true
  }
  const electron = electronAtHand()
  const src = join(packageFolder(kind, electron), 'linux-unpacked')
  if (!existsSync(src)) return false
  // As in an Electron nobody has packed yet: the installer reads its needs from it.
  writeFileSync(join(src, 'version'), electron.version)
  // Loaded when needed, so that commands that package nothing do not wait for it.
  const { DebianInstaller } = await import('./debian-installer.mjs')
  const installer = new DebianInstaller(dataOf(kind, electron, src))
  await installer.generateDefaults()
  installer.generateOptions()
  await installer.createStagingDir()
  await installer.createContents()
  await installer.createPackage()
  await installer.movePackage()
  rmSync(join(src, 'version'))
  say(`.deb package in ${installer.options.dest}`)
  return true
}
