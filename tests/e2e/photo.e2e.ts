import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { readPicture } from '../../documents/picture/read-picture.ts'
import { cameraData } from '../kit/sample-pictures.ts'
import { answerDialogs, launchApp, newFolder } from './launch.ts'
import { goTo, press as pressButton } from './steps.ts'

test('a photo of a telephone is turned upright, kept without its place, described, and shown on the case card in the preview', async () => {
  const folder = newFolder()
  const { app, page, complaints, close } = await launchApp({ dataFolder: folder, today: '2026-11-12', size: { width: 1440, height: 900 } })
  const press = (name: RegExp | string) => pressButton(page, name)
  await press(/Practise/)
  await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  // A real JPEG, wider than high, that says it was held upright.
  const plain = Buffer.from(await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 1600
    canvas.height = 1200
    const context = canvas.getContext('2d')
    if (context === null) return ''
    context.fillStyle = '#777777'
    context.fillRect(0, 0, 1600, 1200)
    context.fillStyle = '#111111'
    context.fillRect(0, 0, 800, 1200)
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? ''
  }), 'base64')
  const file = join(folder, 'IMG 0001.jpg')
  writeFileSync(file, Buffer.concat([plain.subarray(0, 2), Buffer.from(cameraData(6)), plain.subarray(2)]))
  await answerDialogs(app, { open: file })
  await press('Add a photo')
  await page.getByRole('textbox', { name: 'What the photo shows' }).fill('Teodora Vasín at her desk')
  await page.getByRole('textbox', { name: 'Credit line' }).fill('Photo: Reading room of Ostrawell')
  await press(/^Save$/)
  const photo = page.getByRole('img', { name: 'Teodora Vasín at her desk' })
  await expect(photo).toBeVisible()
  await goTo(page, /^Settings/)
  await page.getByRole('button', { name: 'Your group' }).click()
  await press('Choose a picture')
  await expect(page.getByRole('button', { name: 'Remove the emblem' })).toBeVisible()
  await goTo(page, /^Cases/)
  await page.locator('.table__row').first().click()
  await press(/Make a letter pack/)
  const onPaper = page.locator('.preview__stage').getByRole('img', { name: 'Teodora Vasín at her desk' })
  await page.getByRole('option', { name: /Case card/ }).first().click()
  await expect(onPaper).toBeVisible()
  // The upper half is dark: the picture was turned.
  const greys = await onPaper.evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return []
    const copy = document.createElement('canvas')
    copy.width = canvas.width
    copy.height = canvas.height
    const context = copy.getContext('2d', { willReadFrequently: true })
    context?.drawImage(canvas, 0, 0)
    return [0.25, 0.75].map((part) => context?.getImageData(Math.floor(canvas.width / 2), Math.floor(canvas.height * part), 1, 1).data[0] ?? -1)
  })
  expect([greys.map((grey) => Math.abs(grey - 17) < 12), greys.map((grey) => Math.abs(grey - 119) < 12)]).toEqual([[true, false], [false, true]])
  expect(complaints).toEqual([])
  await close()
  const db = new Database(join(folder, 'vigil.sqlite'), { readonly: true })
  const kept = db.prepare('SELECT bytes, width, height, credit FROM case_photos').all() as { bytes: Uint8Array; width: number; height: number; credit: string }[]
  db.close()
  expect(kept.map(({ bytes, width, height, credit }) => [width, height, credit, readPicture(bytes).ok, /Exif|GPS/u.test(Buffer.from(bytes).toString('latin1'))])).toEqual([[1050, 1400, 'Photo: Reading room of Ostrawell', true, false]])
  rmSync(folder, { recursive: true, force: true })
})
