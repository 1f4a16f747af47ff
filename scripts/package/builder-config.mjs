import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { appId } from '../../main/app/app-id.ts'
import { documentFormats } from '../../core/case/document-formats.ts'
import { casesFileEnding, casesMediaType } from '../../core/office/types.ts'
import { packagesAsFolders } from '../build/unbundled-packages.mjs'
import { root } from '../setup/places.mjs'

/** Binaries for other systems than this one, which every package would carry along otherwise. */
const foreignBinaries = (name) =>
  readdirSync(join(root, 'node_modules', name, 'prebuilds'))
    .filter((file) => file !== `${process.platform}-${process.arch}.node`)
    .map((file) => `!node_modules/${name}/prebuilds/${file}`)

/** What a package with a native module has beside what it runs. */
const withoutSources = (name) => [
  `!node_modules/${name}/{deps,src,docs,build/*.gypi,build/Makefile,build/*.mk,build/deps,build/Release/obj,build/Release/obj.target,build/Release/.deps,build/Release/test_extension.node}{,/**}`,
  ...foreignBinaries(name),
]

/** The folders in node_modules that are packed: of a package with a scope, that of the scope. */
const foldersOfPackages = [...new Set(packagesAsFolders.map((name) => name.split('/')[0]))]

/**
 * How the app is packed. The Windows and macOS parts have not been run: they need those systems
 * (and a certificate each), so treat them as untested.
 */
export const builderConfig = ({ output, electron }) => ({
  appId,
  productName: 'Vigil',
  // What electron-builder would download is passed to it, so that packaging needs no network.
  electronDist: electron.folder,
  electronVersion: electron.version,
  directories: { output, buildResources: 'resources' },
  files: [
    'out/**', '!out/.built-from', '!out/sbom.cdx.json', 'package.json',
    // electron-builder copies all of `dependencies`; what is bundled would be there twice.
    `!node_modules/!(${foldersOfPackages.join('|')}){,/**}`,
    ...['better-sqlite3', 'better-sqlite3-multiple-ciphers'].flatMap(withoutSources),
  ],
  asar: true,
  // A library is loaded by its path on the disk, and DuckDB's binary looks for the one beside it.
  asarUnpack: ['**/*.node', '**/@duckdb/node-bindings-*/**'],
  extraResources: [{ from: 'resources/practice', to: 'practice' }, { from: 'resources/specimens', to: 'specimens' }, { from: 'resources/fonts', to: 'fonts' }, { from: 'resources/report-slip.schema.json', to: 'report-slip.schema.json' }, { from: 'resources/office-database.sql', to: 'office-database.sql' }, { from: 'resources/LICENSE', to: 'LICENSE' }, { from: 'out/NOTICES.txt', to: 'NOTICES.txt' }, { from: 'out/sbom.cdx.json', to: 'sbom.cdx.json' }],
  copyright: 'The Vigil developers',
  npmRebuild: false,
  buildDependenciesFromSource: false,
  nodeGypRebuild: false,
  publish: null,
  electronLanguages: ['en-US', 'en'],
  fileAssociations: [...Object.values(documentFormats), { endings: [casesFileEnding.slice(1)], mediaType: casesMediaType }].map(({ endings, mediaType }) => ({ ext: [...endings], mimeType: mediaType, role: 'Viewer' })),
  linux: {
    target: 'dir', executableName: 'vigil', icon: 'resources/icon.png', category: 'Office', synopsis: 'Case file for letter writers',
    maintainer: `${manifest.author.name} <${manifest.author.email}>`, vendor: manifest.author.name,
  },
  win: { target: 'nsis', icon: 'resources/icon.png' },
  nsis: { license: 'resources/LICENSE', oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  mac: { target: 'dmg', icon: 'resources/icon.png', category: 'public.app-category.productivity', hardenedRuntime: true },
})
