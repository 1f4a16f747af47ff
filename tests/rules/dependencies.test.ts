import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shippedFolders } from '../../scripts/build/shipped-folders.mjs'
import { unbundledPackages } from '../../scripts/build/unbundled-packages.mjs'
import { allSources, importsOf, root } from './source-files.ts'

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> }

/** `@scope/name/part` and `name/part` without the part. */
const packageOf = (specifier: string): string => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')

/** Electron is the runtime itself: the packager adds it, and refuses it as a dependency. */
const isPlatform = (specifier: string): boolean => specifier.startsWith('node:') || builtinModules.includes(specifier) || specifier === 'electron'

const own = new Set([...shippedFolders, 'package.json'])

const shipped = (): readonly string[] => {
  const imported = allSources().flatMap((file) => importsOf(file).filter(({ isType }) => !isType).map(({ of }) => of))
  return [...new Set(imported.filter((of) => !isPlatform(of)).map(packageOf).filter((name) => !own.has(name)))].toSorted()
}

describe('dependencies', () => {
  it('are the packages that the shipped folders import, no more and no fewer', () => {
    expect(Object.keys(manifest.dependencies).toSorted()).toEqual(shipped())
  })

  it('have exact versions', () => {
    expect(Object.values(manifest.dependencies).filter((version) => !/^\d+\.\d+\.\d+(-r\.\d+)?$/u.test(version))).toEqual([])
  })

  it('hold what is not bundled', () => {
    expect(shipped()).toEqual(expect.arrayContaining(unbundledPackages))
  })
})
