import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { printPreferences, webPreferences } from '../../main/window/web-preferences.ts'
import { filesOf } from './source-files.ts'

const main = filesOf('main')
const matches = (pattern: RegExp): readonly string[] => main.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([found]) => `${path}: ${found}`)).toSorted()

describe('windows', () => {
  it('have the locked preferences, each of them', () => {
    const locked = {
      sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
      webviewTag: false, webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false, navigateOnDragDrop: false, spellcheck: false,
    }
    expect([webPreferences('/out'), printPreferences]).toEqual([{ ...locked, preload: '/out/preload/index.cjs' }, { ...locked, plugins: true }])
    expect(matches(/webPreferences: [\w(]+/gu)).toEqual([
      'main/window/open-window.ts: webPreferences: webPreferences(outFolder', 'main/window/print-pdf.ts: webPreferences: printPreferences', 'main/window/projector.ts: webPreferences: webPreferences(outFolder',
    ])
    expect(matches(/new BrowserWindow\(/gu)).toHaveLength(3)
    expect(matches(/WebContentsView|BrowserView|<webview/gu)).toEqual([])
  })

  it('open nothing outside but files that Vigil wrote, and a mail that main wrote', () => {
    expect(matches(/shell\.open\w+/gu)).toEqual(['main/files/dialogs.ts: shell.openExternal', 'main/files/dialogs.ts: shell.openPath', 'main/files/dialogs.ts: shell.openPath'])
    expect(matches(/if \(!isMailLink\(link\)\) return false\s+return shell\.openExternal\(link\)/gu)).toHaveLength(1)
  })

  it('run on one pinned Electron', () => {
    expect(manifest.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/u)
  })
})
