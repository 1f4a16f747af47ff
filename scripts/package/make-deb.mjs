import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { electronAtHand } from '../setup/electron-path.mjs'
import { root } from '../setup/places.mjs'
import { say } from '../setup/say.mjs'
import { packageFolder } from './make-packages.mjs'

const hasTools = () => ['dpkg', 'fakeroot'].every((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0)

/** Makes a .deb from the unpacked release with Debian's own tools, where they are. */
export const makeDeb = async () => {
  if (process.platform !== 'linux') return true
  if (!hasTools()) {
    say('no .deb was made: it needs dpkg and fakeroot')
    return true
  }
  const electron = electronAtHand()
  const { default: installer } = await import('electron-installer-debian')
  const src = join(packageFolder('release', electron), 'linux-unpacked')
  const dest = packageFolder('release', electron)
  if (!existsSync(src)) return false
  // Names as in an Electron nobody has packed yet: the installer reads its needs from one, its licence from the other.
  writeFileSync(join(src, 'version'), electron.version)
  copyFileSync(join(src, 'LICENSE.electron.txt'), join(src, 'LICENSE'))
  await installer({
    src, dest, arch: 'amd64',
    options: {
      // Its file name says what it is, wherever the file ends up.
      name: electron.isStandIn ? 'vigil-stand-in' : 'vigil', productName: 'Vigil', genericName: 'Letter group', section: 'misc', bin: 'vigil',
      icon: join(root, 'resources', 'icon.png'), categories: ['Office'], maintainer: 'The Vigil developers',
      homepage: 'https://vigil.example',
      // Added to Electron's own needs: Times, which letters are measured with, or a twin of its widths.
      depends: ['fonts-liberation | fonts-liberation2 | ttf-mscorefonts-installer'],
    },
  })
  say(`.deb package in ${dest}`)
  return true
}
