import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/places.mjs'
import { licenseList } from './license-list.mjs'
import { packagesAsFolders } from './unbundled-packages.mjs'

const out = join(root, 'out')
const isLicense = /^(licen[cs]e|copying)/iu
const isNotice = /^notice/iu

/** Part of better-sqlite3, which does not name it in its licence. */
const sqlite = { name: 'SQLite', version: '', license: 'Public domain', text: 'SQLite is in the public domain. Its authors ask for no notice: https://sqlite.org/copyright.html' }

/** The fonts that are embedded in Word files: made from those of the window, under names of their own. */
const fonts = () => ({ name: 'Vigil Sans, Vigil Serif, Vigil Display', version: '', license: 'OFL-1.1', text: readFileSync(join(root, 'resources', 'fonts', 'LICENSE'), 'utf8').trim() })

const filesLike = (folder, pattern) =>
  readdirSync(folder).filter((name) => pattern.test(name)).map((name) => readFileSync(join(folder, name), 'utf8').trim())

/** The part of a README about the licence, where a package has no file for it. */
const textInReadme = (folder) => {
  const [readme = ''] = filesLike(folder, /^readme/iu)
  return /^#+ *licen[cs]e.*\n([\s\S]+)/imu.exec(readme)?.[1]?.trim() ?? ''
}

const bundled = () =>
  ['main', 'preload', 'renderer'].flatMap((part) => JSON.parse(readFileSync(join(out, part, licenseList), 'utf8')))
    .map(({ name, version, identifier = '', text = '' }) => ({ name, version, license: identifier, text }))

const unbundled = () => packagesAsFolders.map((name) => {
  const folder = join(root, 'node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { name, version, license, text: filesLike(folder, isLicense).join('\n\n') }
})

/** Licences that give a work to the public and ask for no notice, so a package may come without their text. */
const publicDomain = { Unlicense: 'Its authors gave it to the public domain by the Unlicense (https://unlicense.org), which asks for no notice.' }

/** What vite does not look for: a notice that goes with the licence, and a licence in the README. */
const withAllTexts = (entry) => {
  const folder = join(root, 'node_modules', entry.name)
  return { ...entry, text: [entry.text || textInReadme(folder) || (publicDomain[entry.license] ?? ''), ...filesLike(folder, isNotice)].filter((text) => text !== '').join('\n\n') }
}

/** The packages once each, by name. Throws where one has no licence or no text of it: it must not be handed out then. */
export const noticesOf = (packages) => {
  const found = new Map(packages.map((entry) => [`${entry.name} ${entry.version}`, entry]))
  const bare = [...found].filter(([, { license, text }]) => license === '' || text === '').map(([name]) => name)
  if (bare.length > 0) throw new Error(`No licence text was found for ${bare.join(', ')}`)
  return [...found.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}

const line = '-'.repeat(80)

const asText = (notices) => [
  'Vigil contains the software and fonts named below. Electron and Chromium, on which it runs, have their',
  'notices in LICENSE.electron.txt and LICENSES.chromium.html, beside the program.',
  ...notices.map(({ name, version, license, text }) => `${line}\n${`${name} ${version}`.trim()} (${license})\n\n${text}`),
  '',
].join('\n\n')

/** Writes the notices of what is in the bundles, and of the packages beside them: for the package, and for Settings. */
export const writeNotices = () => {
  const notices = noticesOf([...bundled(), ...unbundled()].map(withAllTexts).concat(sqlite, fonts()))
  writeFileSync(join(out, 'notices.json'), JSON.stringify(notices))
  writeFileSync(join(out, 'NOTICES.txt'), asText(notices))
}
