import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { launchApp, newFolder, type Launched } from './launch.ts'

let launched: Launched
test.beforeAll(async () => {
  launched = await launchApp()
})
test.afterAll(() => launched.close())

test('the content policy blocks what a page could smuggle in, and says so', async () => {
  const blocked = await launched.page.evaluate(async () => {
    const wanted = ['base-uri', 'connect-src', 'frame-src', 'img-src', 'object-src', 'script-src-elem', 'style-src-elem']
    const seen = new Set<string>()
    const allSeen = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.add(event.effectiveDirective)
        if (wanted.every((directive) => seen.has(directive))) resolve()
      })
    })
    const put = <Name extends keyof HTMLElementTagNameMap>(name: Name, change: (element: HTMLElementTagNameMap[Name]) => void) => {
      const element = document.createElement(name)
      change(element)
      document.body.append(element)
    }
    put('script', (script) => { script.textContent = 'window.smuggled = 1' })
    put('script', (script) => { script.src = 'https://elsewhere.example/a.js' })
    put('style', (style) => { style.textContent = 'body { display: none }' })
    put('img', (image) => { image.src = 'https://elsewhere.example/a.png' })
    put('iframe', (frame) => { frame.src = 'https://elsewhere.example/' })
    put('base', (base) => { base.href = 'https://elsewhere.example/' })
    put('object', (object) => { object.data = 'https://elsewhere.example/a' })
    put('form', (form) => { form.action = 'https://elsewhere.example/'; form.submit() })
    const local = await fetch('file:///etc/passwd').then(() => 'fetched', () => 'refused')
    const fetched = await fetch('https://elsewhere.example/').then(() => 'fetched', () => 'refused')
    // Later, and not in the tool's own evaluation, which may do what the page may not.
    const evaluated = await new Promise<string>((resolve) => {
      setTimeout(() => {
        try {
          resolve(String(new Function('return "ran"')()))
        } catch {
          resolve('refused')
        }
      })
    })
    // What runs out of time here names nothing, so what was seen until then is answered.
    await Promise.race([allSeen, new Promise((resolve) => { setTimeout(resolve, 30_000) })])
    return { seen: [...seen].toSorted(), fetched, local, address: location.href, evaluated, smuggled: 'smuggled' in window, isShown: getComputedStyle(document.body).display !== 'none' }
  })
  expect(blocked).toEqual({
    seen: expect.arrayContaining(['base-uri', 'connect-src', 'frame-src', 'img-src', 'object-src', 'script-src-elem', 'style-src-elem']),
    fetched: 'refused', local: 'refused', address: 'app://vigil/index.html', evaluated: 'refused', smuggled: false, isShown: true,
  })
})

test('the page has the door and nothing of the system', async () => {
  const found = await launched.page.evaluate(() => ({
    door: Object.keys(window.vigil).toSorted(),
    system: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
    origin: location.origin,
  }))
  expect(found).toEqual({ door: ['call', 'callText', 'files', 'on'], system: [], origin: 'app://vigil' })
})

test('nothing leads out of the window', async () => {
  const { app, page, complaints } = launched
  const before = page.url()
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.on('will-frame-navigate', ({ url }) => { Object.assign(globalThis, { attempt: url }) })
  })
  await page.evaluate(() => {
    location.href = 'https://elsewhere.example/'
  })
  await expect.poll(() => app.evaluate(() => (globalThis as { attempt?: string }).attempt), 'the attempt to leave reached main').toBe('https://elsewhere.example/')
  await page.evaluate(() => {
    location.href = 'file:///etc/passwd'
  })
  await expect.poll(() => complaints.some((line) => line.includes('local resource')), 'the window refused the file').toBe(true)
  const opened = await page.evaluate(() => window.open('https://elsewhere.example/') === null)
  const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  expect([page.url(), opened, windows]).toEqual([before, true, 1])
})

test('every permission is denied', async () => {
  const answers = await launched.page.evaluate(async () => {
    const asked = async (name: string) => (await navigator.permissions.query({ name: name as PermissionName })).state
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'given', () => 'denied')
    // The header of the page denies the others as well; this one only main does.
    return [await asked('geolocation'), await asked('notifications'), await asked('camera'), media, await Notification.requestPermission()]
  })
  expect(answers).toEqual(['denied', 'denied', 'denied', 'denied', 'denied'])
})

test('no request leaves the app, and the list of files is all there is', async () => {
  const { app } = launched
  const fetched = await app.evaluate(async ({ session }, addresses) =>
    Promise.all(addresses.map(async (address) => {
      try {
        return (await session.defaultSession.fetch(address)).status
      } catch {
        return 'cancelled'
      }
    })), ['app://vigil/index.html', 'app://vigil/../package.json', 'app://vigil/nothing.html', 'app://other/index.html', 'https://elsewhere.example/', 'http://127.0.0.1:9/'])
  // The first is the control: a request that may pass does pass.
  expect(fetched).toEqual([200, 404, 404, 404, 'cancelled', 'cancelled'])
})

test('the window is sandboxed and isolated, and nothing of the platform is loosened', async () => {
  const preferences = await launched.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
    const { sandbox, contextIsolation, nodeIntegration, nodeIntegrationInWorker = false, nodeIntegrationInSubFrames = false, webviewTag, webSecurity, allowRunningInsecureContent = false, experimentalFeatures = false, enableBlinkFeatures = '', plugins = false } = contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames, webviewTag, webSecurity, allowRunningInsecureContent, experimentalFeatures, enableBlinkFeatures, plugins }
  })
  expect(preferences).toEqual({
    sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webviewTag: false, webSecurity: true,
    allowRunningInsecureContent: false, experimentalFeatures: false, enableBlinkFeatures: '', plugins: false,
  })
})

test('a webview is never attached', async () => {
  const attached = await launched.page.evaluate(async () => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'app://vigil/index.html')
    view.setAttribute('allowpopups', '')
    document.body.append(view)
    await new Promise((resolve) => { setTimeout(resolve, 200) })
    const isPlain = view.shadowRoot === null && !('loadURL' in view)
    view.remove()
    return isPlain
  })
  // In a window where the tag is on, main refuses it all the same.
  const contents = await launched.app.evaluate(async ({ BrowserWindow, webContents }) => {
    const loose = new BrowserWindow({ show: false, webPreferences: { sandbox: true, webviewTag: true } })
    await loose.loadURL('about:blank')
    const isTag = await loose.webContents.executeJavaScript("const view = document.createElement('webview'); view.src = 'about:blank'; document.body.append(view); 'loadURL' in view")
    await new Promise((resolve) => { setTimeout(resolve, 500) })
    const types = webContents.getAllWebContents().map((one) => one.getType())
    loose.destroy()
    return [isTag, types.includes('webview')] as const
  })
  expect([attached, ...contents]).toEqual([true, true, false])
})

test('a frame or a stranger gets no answer from main', async () => {
  const stranger = await launched.app.evaluate(async ({ app, BrowserWindow }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, preload: `${app.getAppPath()}/out/preload/index.cjs`, partition: 'stranger' } })
    // In a session that lets it load something.
    await window.loadURL('data:text/html,<h1>A stranger</h1>')
    const ask = (code: string) => window.webContents.executeJavaScript(code) as Promise<unknown>
    if (await ask('typeof vigil') !== 'object') throw new Error(`No bridge for the stranger at ${window.webContents.getURL()}`)
    const answers = [await ask("vigil.call('app.info', null)"), await ask("vigil.callText('app.info', null)"), await ask("vigil.files([new File(['a'], 'a.txt')]).catch(() => [])")]
    window.destroy()
    return answers
  })
  const refusal = { ok: false, problem: { code: 'not-our-page', values: {}, dataSafety: 'nothing-changed' } }
  expect(stranger.map((answer): unknown => (typeof answer === 'string' ? JSON.parse(answer) : answer))).toEqual([refusal, refusal, []])
  // A frame of our own page has no bridge of its own, so its message is made here.
  const frames = await launched.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    type Handler = (event: unknown, name: string, input: unknown) => Promise<{ ok: boolean; problem?: { code: string } }>
    const handler = (Reflect.get(ipcMain, '_invokeHandlers') as Map<string, Handler>).get('vigil:call')
    const sender = BrowserWindow.getAllWindows()[0]?.webContents
    const ask = async (senderFrame: unknown) => (await handler?.({ sender, senderFrame }, 'app.info', null))?.problem?.code ?? 'answered'
    return [await ask(sender?.mainFrame), await ask(null), await ask({ url: 'app://vigil/index.html' })]
  })
  expect(frames).toEqual(['answered', 'not-our-page', 'not-our-page'])
})

test('a second start on the same data leaves it to the first', async () => {
  const second = await launchApp({ dataFolder: launched.dataFolder }).then(() => 'opened', () => 'gave way')
  expect([second, await launched.page.evaluate(() => document.title.includes('Vigil'))]).toEqual(['gave way', true])
})

test('a page that died is replaced by words and leads back', async () => {
  const { app } = launched
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? ''), 'the page that died is replaced').toContain('error-page')
  const shown = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText') as Promise<string>)
  expect(shown).toContain('A part of Vigil stopped unexpectedly.')
  expect(shown).toMatch(/E-[0-9A-Z]{4}/u)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.getElementById("again").click()'))
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? ''), 'the way back leads to the app').toContain('app://vigil/index.html')
})

test('a newer file is refused in plain words and stays as it is', async () => {
  const folder = newFolder()
  const path = join(folder, 'vigil.sqlite')
  const connection = new Database(path)
  connection.exec('CREATE TABLE note (text TEXT)')
  connection.pragma(`application_id = ${0x5649474c}`)
  connection.pragma('user_version = 9990')
  connection.close()
  const hash = () => createHash('sha256').update(readFileSync(path)).digest('hex')
  const before = hash()
  const refused = await launchApp({ dataFolder: folder })
  await expect(refused.page.getByText('These data were saved by a newer Vigil.')).toBeVisible()
  await refused.close()
  expect(hash()).toBe(before)
  rmSync(folder, { recursive: true, force: true })
})

test('a missing file beside traces of data opens no empty Vigil, and the copies are named', async () => {
  const folder = newFolder()
  chmodSync(folder, 0o755)
  const first = await launchApp({ dataFolder: folder })
  await first.close()
  expect(statSync(folder).mode & 0o077).toBe(0)
  mkdirSync(join(folder, 'snapshots'))
  renameSync(join(folder, 'vigil.sqlite'), join(folder, 'snapshots', 'before-version-60.sqlite'))
  const refused = await launchApp({ dataFolder: folder })
  await expect(refused.page.getByText('The data file is missing, but other files of your data are here.')).toBeVisible()
  await expect(refused.page.getByText(/Otherwise restore the good copy of /u)).toBeVisible()
  await refused.close()
  expect(existsSync(join(folder, 'vigil.sqlite'))).toBe(false)
  rmSync(folder, { recursive: true, force: true })
})
