import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { root } from '../setup/places.mjs'

/** The licences of what may be handed out: what they ask for is met by the notices. Of a choice of licences one must be here. */
const allowedLicenses = new Set(['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'Zlib', 'OFL-1.1', 'Unlicense', 'Public domain'])

/** Whether a licence, or a choice or sum of licences, may be handed out. */
export const isAllowed = (license) => {
  const bare = license.replace(/^\((.*)\)$/u, '$1')
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed)
  return bare.split(' AND ').every((one) => allowedLicenses.has(one.trim()))
}

/** Every package of the folder, by npm itself; what is shipped is chosen from it. npm is a script on Windows, which needs a shell. */
export const treeOfNpm = () =>
  JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--offline'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'ignore'] }))

const nameOf = ({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`

/** What comes from no package: fonts and a library inside another. */
const ofNotice = ({ name, version, license }) => ({ 'bom-ref': name, type: 'library', name, ...(version === '' ? {} : { version }), licenses: [{ license: { name: license } }] })

/** The bill of materials of what the notices name, which is what is shipped, and of Electron. Throws where a licence is not allowed. */
export const sbomOf = (notices, tree, electronVersion) => {
  const refused = notices.filter(({ license }) => !isAllowed(license)).map(({ name, license }) => `${name} (${license})`)
  if (refused.length > 0) throw new Error(`Not to be handed out: ${refused.join(', ')}`)
  const known = new Map(tree.components.map((component) => [nameOf(component), component]))
  const shipped = notices.map((notice) => known.get(`${notice.name} ${notice.version}`) ?? ofNotice(notice))
  const electron = { 'bom-ref': `electron@${electronVersion}`, type: 'framework', name: 'electron', version: electronVersion, purl: `pkg:npm/electron@${electronVersion}`, licenses: [{ license: { id: 'MIT' } }] }
  const references = new Set(shipped.map((component) => component['bom-ref']))
  const root = { ...tree.metadata.component, name: manifest.name }
  const ofShipped = (tree.dependencies ?? []).filter(({ ref }) => references.has(ref) || ref === root['bom-ref'])
  return {
    ...tree,
    metadata: { ...tree.metadata, component: root },
    components: [...shipped, electron],
    dependencies: ofShipped.map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => references.has(one)) })),
  }
}

/** Writes the bill of materials for a package with this Electron. */
export const writeSbom = (electronVersion) => {
  const notices = JSON.parse(readFileSync(join(root, 'out', 'notices.json'), 'utf8'))
  writeFileSync(join(root, 'out', 'sbom.cdx.json'), JSON.stringify(sbomOf(notices, treeOfNpm(), electronVersion), null, 1))
}
