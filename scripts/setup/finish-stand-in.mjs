// Runs on the project's own Node, once its packages are there: `node finish-stand-in.mjs FOLDER`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

const folder = process.argv[2]

// The archive carries no default app, so `electron FOLDER` would find nothing to start.
const defaultApp = `
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const { name, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setAppPath(folder)
app.setName(name)
app.setVersion(version)
process.defaultApp = true
await import(pathToFileURL(join(folder, main)).href)
`
const work = mkdtempSync(join(tmpdir(), 'vigil-default-app-'))
writeFileSync(join(work, 'package.json'), JSON.stringify({ name: 'default-app', type: 'module', main: 'main.mjs' }))
writeFileSync(join(work, 'main.mjs'), defaultApp)
mkdirSync(join(folder, 'resources'), { recursive: true })
await createPackage(work, join(folder, 'resources', 'default_app.asar'))
rmSync(work, { recursive: true })

await flipFuses(join(folder, 'electron'), {
  version: FuseVersion.V1,
  // Playwright attaches through the inspector.
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
})
