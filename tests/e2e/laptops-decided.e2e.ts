import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { EventId } from '../../core/ids.ts'
import { makeEveningData } from '../kit/evening-data.ts'
import { faultsOf } from './axe.ts'
import { inFile } from './in-file.ts'
import { closeAll, handOver, joinBoth, openFile, openFirst } from './laptop-steps.ts'
import { launchApp, newFolder } from './launch.ts'

const today = '2026-12-05'
const small = { width: 1093, height: 614 }

/** Removes or ticks the first line of the checklist; answers its name. */
const editFirstTask = (page: Page, eventId: EventId, part: 'task-removed' | 'task-done'): Promise<string> =>
  page.evaluate(async ([id, what]) => {
    const event = await window.vigil.call('events.get', { eventId: id })
    const task = event.ok ? event.value.tasks.toSorted((one, other) => one.id.localeCompare(other.id))[0] : undefined
    if (!task) throw new Error('The event has a checklist')
    const edited = await window.vigil.call('events.editList', { eventId: id, edit: what === 'task-removed' ? { part: what, taskId: task.id } : { part: what, taskId: task.id, isDone: true } })
    if (!edited.ok) throw new Error(edited.problem.code)
    return task.name
  }, [eventId, part] as const)

test('what a rule decides on joining is said, and Change gives the other choice: the line that was removed here is gone on both', async () => {
  test.setTimeout(240_000)
  const { folder, eventId } = await makeEveningData(today)
  const hallFolder = newFolder('vigil-hall-')
  const [path, back, again] = [join(folder, 'evening.vigil'), join(hallFolder, 'back.vigil'), join(folder, 'again.vigil')]
  const office = await launchApp({ dataFolder: folder, today, size: small })
  const phrase = await handOver(office, path, 'Office laptop')
  const hall = await launchApp({ dataFolder: hallFolder, today, size: small })
  await openFirst(hall, path, phrase)
  await joinBoth(hall.page)
  const name = await editFirstTask(office.page, eventId, 'task-removed')
  expect(await editFirstTask(hall.page, eventId, 'task-done')).toBe(name)

  await openFile(office, back, await handOver(hall, back, 'Hall laptop'))
  const rule = office.page.getByRole('listitem').filter({ hasText: 'Removed on one laptop, changed on the other: kept, with the change.' })
  await expect(rule).toContainText(name)
  expect(await faultsOf(office.page)).toEqual([])
  await rule.getByRole('button', { name: /^Change: / }).click()
  await rule.getByRole('radio', { name: 'Remove it' }).click({ force: true })
  await expect(rule.getByRole('radio', { name: 'Remove it' })).toBeChecked()
  expect(await faultsOf(office.page)).toEqual([])
  await joinBoth(office.page)
  await openFile(hall, again, await handOver(office, again, 'Office laptop'))
  await joinBoth(hall.page)
  await closeAll([office, hall])
  const tasks = (used: string): readonly unknown[] => inFile(used, `SELECT name FROM event_tasks WHERE event_id = '${eventId}' ORDER BY id`)
  expect([tasks(folder).includes(name), tasks(folder).length > 0, tasks(hallFolder)]).toEqual([false, true, tasks(folder)])
  for (const used of [folder, hallFolder]) rmSync(used, { recursive: true, force: true })
})
