import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import lock from '../../package-lock.json' with { type: 'json' }
import { readNotices } from '../../main/app/notices.ts'
import { builderConfig } from '../../scripts/package/builder-config.mjs'
import { withScripts as run } from '../../scripts/setup/packages.mjs'
import { isAllowed, sbomOf, treeOfNpm } from '../../scripts/package/sbom.mjs'

type Component = { readonly group?: string; readonly name: string; readonly version?: string; readonly purl?: string; readonly licenses?: readonly unknown[] }
type Sbom = { readonly bomFormat: string; readonly metadata: { readonly component: Component }; readonly components: readonly Component[] }

const notices = readNotices(import.meta.dirname)
const nameOf = ({ group, name, version = '' }: Component): string => `${group === undefined ? '' : `${group}/`}${name} ${version}`.trim()

describe('the bill of materials of a package', () => {
  const sbom = sbomOf(notices, treeOfNpm(), manifest.devDependencies.electron) as Sbom

  it('has every package that is shipped, each with its licence, and Electron, and nothing else', () => {
    expect([sbom.bomFormat, sbom.metadata.component.name]).toEqual(['CycloneDX', 'vigil'])
    expect(sbom.components.map(nameOf).toSorted()).toEqual([...notices.map(nameOf), `electron ${manifest.devDependencies.electron}`].toSorted())
    expect(sbom.components.filter(({ licenses = [] }) => licenses.length === 0).map(nameOf)).toEqual([])
    expect(sbom.components.filter(({ purl }) => purl === undefined).map(({ name }) => name)).toEqual(['SQLite', 'Vigil Sans, Vigil Serif, Vigil Display'])
  })

  it('names every dependency of ours', () => {
    const named = new Set(sbom.components.map(nameOf))
    expect(Object.entries(manifest.dependencies).filter(([name, version]) => !named.has(`${name} ${version}`))).toEqual([])
  })

  it('goes into the package beside the notices', () => {
    const { extraResources } = builderConfig({ output: 'out', electron: { folder: '', version: '1.0.0' } }) as { readonly extraResources: readonly { readonly to: string }[] }
    expect(extraResources.map(({ to }) => to)).toEqual(expect.arrayContaining(['NOTICES.txt', 'sbom.cdx.json']))
    expect(readFileSync(join(import.meta.dirname, '..', '..', 'scripts', 'package', 'make-packages.mjs'), 'utf8')).toContain('writeSbom(')
  })

  it('is not made with a licence that asks for more than a notice', () => {
    expect(() => sbomOf([...notices, { name: 'bad', version: '1.0.0', license: 'GPL-3.0-only', text: 'x' }], treeOfNpm(), '1.0.0')).toThrow('Not to be handed out: bad (GPL-3.0-only)')
    expect(['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'GPL-3.0', '(MIT AND GPL-3.0)', 'SEE LICENSE IN x', ''].map(isAllowed)).toEqual([true, true, true, false, false, false, false])
  })
})

describe('scripts of packages at their installation', () => {
  /** What the lock file names as having one. */
  const haveScripts = Object.entries(lock.packages).flatMap(([path, entry]) => ('hasInstallScript' in entry ? [path.replace(/^.*node_modules\//u, '')] : [])).toSorted()

  it('are off, but for those that are named with a reason', () => {
    const settings = readFileSync(join(import.meta.dirname, '..', '..', '.npmrc'), 'utf8')
    expect(settings).toMatch(/^ignore-scripts=true$/mu)
    expect(run).toEqual(['node'])
    // A package that comes to have a script is looked at before it may run.
    expect([haveScripts, Object.keys(manifest.allowScripts).toSorted()]).toEqual([['electron-winstaller', 'node'], ['electron-winstaller', 'node']])
    const setUp = readFileSync(join(import.meta.dirname, '..', '..', 'scripts', 'setup', 'packages.mjs'), 'utf8')
    expect(setUp).toContain("'--ignore-scripts')")
  })
})
