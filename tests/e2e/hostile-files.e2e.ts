import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { sealBytes } from '../../documents/laptop/sealed-file.ts'
import { readPicture } from '../../documents/picture/read-picture.ts'
import { flatJpeg, flatPng, jpegOfScans, otherPictures, pngAndPage, pngOfNoise, pngThatSays, pngWithWrongSum } from '../kit/hostile-pictures.ts'
import { cameraData } from '../kit/sample-pictures.ts'
import { dialogsAnswer, openFile } from './laptop-steps.ts'
import { launchApp, newFolder, type Launched } from './launch.ts'
import { goTo, press } from './steps.ts'

let folder: string
test.beforeEach(() => void (folder = newFolder()))
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

/** Waits until no process reads a file for the app any more; fails by the time of the journey where one stays. */
const untilNoReader = ({ app }: Launched): Promise<boolean> => app.evaluate(async ({ app: running }) => {
  while (running.getAppMetrics().some(({ type, serviceName }) => type === 'Utility' && serviceName === 'node.mojom.NodeService')) await new Promise((next) => setImmediate(next))
  return true
})

test('pictures that were made to harm are refused in words, and the next one is taken', async () => {
  const launched = await launchApp({ dataFolder: join(folder, 'data'), size: { width: 1093, height: 614 } })
  const { page, complaints, close } = launched
  await press(page, /Set up our group/)
  await goTo(page, /^Settings/)
  await page.getByRole('button', { name: 'Your group' }).click()
  const choose = async (path: string): Promise<void> => {
    await dialogsAnswer(launched, path)
    await page.locator('.case-photo__acts button').first().click()
  }
  const many = /The picture has too many pixels/u
  const damaged = /The picture is damaged or not whole/u
  const unknown = /This file is no picture that can be printed/u
  const large = flatJpeg(2_000, 2_000)
  symlinkSync('nowhere.png', join(folder, 'link.png'))
  if (process.platform !== 'win32') spawnSync('mkfifo', [join(folder, 'pipe.png')])
  const files: readonly (readonly [string, Uint8Array | null, RegExp])[] = [
    ['bomb.png', flatPng(60_000, 60_000), many], ['bomb.jpg', flatJpeg(65_500, 65_500), many], ['passes.jpg', jpegOfScans(4_000, 4_000, 200), damaged],
    ['says.png', pngThatSays(9_000, 9_000), damaged], ['sum.png', pngWithWrongSum(), damaged], ['noise.png', pngOfNoise(), damaged], ['cut.jpg', large.subarray(0, 5_000), damaged],
    ['empty.png', new Uint8Array(), unknown], ['large.png', new Uint8Array(51_000_000), /The file of the picture is too large/u],
    ...Object.entries(otherPictures).map(([name, bytes]) => [`${name}.png`, bytes, unknown] as const),
    ['link.png', null, /The file is not there/u], ['', null, /This is a folder or a device, not a file/u], ...(existsSync(join(folder, 'pipe.png')) ? [['pipe.png', null, /This is a folder or a device, not a file/u] as const] : []),
  ]
  for (const [name, bytes, said] of files) {
    await choose(bytes === null ? join(folder, name) : write(name, bytes))
    const notice = page.locator('.toast').filter({ hasText: said })
    await expect(notice, name).toBeVisible()
    await notice.locator('.toast__close').click()
    await expect(notice).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Remove the emblem' })).toHaveCount(0)
  }
  // A page of its own behind the picture, and a place in its metadata: neither is kept.
  for (const [name, bytes] of [['page.png', pngAndPage()], ['place.jpg', Buffer.concat([large.subarray(0, 2), Buffer.from(cameraData(3)), large.subarray(2)])], ['flat.png', flatPng(10_000, 10_000)]] as const) {
    await choose(write(name, bytes))
    const notice = page.locator('.toast').filter({ hasText: 'The emblem is kept' })
    await expect(notice, name).toBeVisible()
    await notice.locator('.toast__close').click()
    await expect(page.getByRole('button', { name: 'Remove the emblem' })).toBeVisible()
  }
  expect([complaints, await untilNoReader(launched), await page.title() === 'taken over']).toEqual([[], true, false])
  await close()
  const db = new Database(join(folder, 'data', 'vigil.sqlite'), { readonly: true })
  const kept = db.prepare('SELECT bytes, width, height FROM emblem').all() as { bytes: Uint8Array; width: number; height: number }[]
  db.close()
  expect(kept.map(({ bytes, width, height }) => [width, height, readPicture(bytes).ok, /Exif|GPS|script/u.test(Buffer.from(bytes).toString('latin1'))])).toEqual([[1400, 1400, true, false]])
})

test('files of another laptop that were made to harm are refused in words, nothing of them is kept, and no process is left', async () => {
  test.setTimeout(240_000)
  const launched = await launchApp({ dataFolder: join(folder, 'data'), size: { width: 1093, height: 614 } })
  const { page, complaints, close } = launched
  const phrase = 'candle harbour violet anchor meadow copper'
  await press(page, /Practise/)
  await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  const sealed = await sealBytes(new TextEncoder().encode('no compressed bytes'), phrase)
  const endless = await sealBytes(gzipSync(new Uint8Array(401_000_000)), phrase)
  const files: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
    ['other.vigil', sealed, 'other words than those of it', /The words do not open this file/u], ['cut.vigil', sealed.subarray(0, sealed.length - 9), phrase, /This file is damaged or is not complete/u],
    ['endless.vigil', endless, phrase, /There is too much in this file for one hand-over/u],
  ]
  for (const [name, bytes, words, said] of files) {
    await openFile(launched, write(name, bytes), words)
    await expect(page.getByRole('dialog').getByText(said), name).toBeVisible()
    expect(await untilNoReader(launched)).toBe(true)
    await page.reload()
    await page.locator('h1').first().waitFor()
  }
  expect(complaints).toEqual([])
  await close()
})
