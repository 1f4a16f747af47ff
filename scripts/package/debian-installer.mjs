import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Installer } from 'electron-installer-debian'
import { root } from '../setup/places.mjs'
import { bashCompletion } from './command-line/bash.mjs'
import { fishCompletion } from './command-line/fish.mjs'
import { launcher } from './command-line/launcher.mjs'
import { manPage } from './command-line/man-page.mjs'
import { zshCompletion } from './command-line/zsh.mjs'
import { desktopFile, mimeFile } from './desktop-file.mjs'

const compressed = (text) => gzipSync(Buffer.from(text), { level: 9 })

/** What electron-installer-debian does, and a program for the shell, its manual and completion, and our own licence. */
export class DebianInstaller extends Installer {
  // Also where the package is named after the stand-in: the program in it is always `vigil`.
  get appIdentifier() {
    return 'vigil'
  }

  get contentFunctions() {
    return [...super.contentFunctions, 'createDocuments']
  }

  async write(path, content, mode = 0o644) {
    const file = join(this.stagingDir, this.baseAppDir, path)
    await mkdir(dirname(file), { recursive: true, mode: 0o755 })
    await writeFile(file, content)
    await chmod(file, mode)
  }

  async createControl() {
    await super.createControl()
    if (this.options.name === this.appIdentifier) return
    const control = join(this.stagingDir, 'DEBIAN', 'control')
    const text = await readFile(control, 'utf8')
    await writeFile(control, text.replace(/^Description:/mu, 'Provides: vigil\nConflicts: vigil\nReplaces: vigil\n$&'))
  }

  /** A program in place of a link to Electron's. */
  createBinarySymlink() {
    return this.write('bin/vigil', launcher(this.appIdentifier), 0o755)
  }

  createDesktopFile() {
    return this.write('share/applications/vigil.desktop', desktopFile()).then(() => this.write('share/mime/packages/vigil.xml', mimeFile()))
  }

  async copyLicense(file) {
    const license = await readFile(join(root, 'resources', 'LICENSE'), 'utf8')
    await writeFile(file, `${license}\nThe software that Vigil contains, and its licences: /usr/lib/vigil/resources/NOTICES.txt,\n/usr/lib/vigil/LICENSE.electron.txt and /usr/lib/vigil/LICENSES.chromium.html.\n`)
  }

  async createDocuments() {
    const day = new Date().toISOString().slice(0, 10)
    await this.write('share/man/man1/vigil.1.gz', compressed(manPage(day)))
    await this.write('share/bash-completion/completions/vigil', bashCompletion())
    await this.write('share/zsh/vendor-completions/_vigil', zshCompletion())
    await this.write('share/fish/vendor_completions.d/vigil.fish', fishCompletion())
    await this.write('share/doc/vigil/changelog.gz', compressed(await readFile(join(root, 'docs', 'CHANGELOG.md'), 'utf8')))
  }
}
