import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { faultsOf } from './axe.ts'
import { answerDialogs, launchApp, newFolder } from './launch.ts'

test('a pack made again leaves out who has withdrawn consent, and says so before and after', async () => {
  const folder = newFolder()
  const { app, page, close } = await launchApp()
  await answerDialogs(app, { save: join(folder, 'pack.docx') })
  await page.getByRole('button', { name: /Practise/ }).click()
  await page.getByRole('button', { name: 'Make a letter pack' }).click()
  await page.getByRole('button', { name: 'Make the pack' }).click()
  await expect(page.getByText('Ready', { exact: true })).toBeVisible()
  await page.evaluate(async () => {
    const found = await window.vigil.call('members.list', { search: 'Ines' })
    const member = found.ok ? found.value[0] : undefined
    if (!member) throw new Error('The practice member is not here')
    const { id: memberId, revision, addressLines, consents: _consents, joinedOn: _joinedOn, ...facts } = member
    const consents = { 'name-on-letters': 'no', 'email-news': 'no', 'keep-record': 'yes', 'post-news': 'not-asked' } as const
    await window.vigil.call('members.edit', { memberId, revision, draft: { ...facts, address: addressLines.join('\n'), joined: '', languages: '', tags: '', likes: '', avoids: '', consents } })
  })
  await page.getByRole('button', { name: /^Make again/ }).click()
  await expect(page.getByText('2 letters will not be as before')).toBeVisible()
  await expect(page.getByText(/^Ines Albrecht does not agree to be named: /)).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Make again without them' }).click()
  await expect(page.getByText('In 2 letters, what may no longer be printed was left out.')).toBeVisible()
  await close()
  rmSync(folder, { recursive: true, force: true })
})
