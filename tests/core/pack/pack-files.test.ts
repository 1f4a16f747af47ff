import { expect, it } from 'vitest'
import { packFilesOf } from '../../../core/pack/pack-files.ts'
import { packItems } from '../../../core/pack/pack-items.ts'
import type { TemplateId } from '../../../core/ids.ts'
import { packPlan, sheetWords } from '../../kit/pack-sample.ts'

const filesOf = (choices: NonNullable<Parameters<typeof packPlan>[0]>['choices']) => {
  const plan = packPlan({ members: [], choices: { copies: 4, parts: ['cover', 'letters', 'tally', 'takehome'], outlets: ['Library'], outletCopies: 3, ...choices } })
  return packFilesOf(packItems(plan, sheetWords), plan).map(({ items }) => items.filter(({ kind }) => kind === 'letters').map((item) => (item.kind === 'letters' ? [item.from, item.to] : [])))
}

it('the evening’s letters are divided, those to take home are in the first file', () => {
  expect(filesOf({ perFile: 3 })).toEqual([[[0, 3], [8, 14]], [[3, 6]], [[6, 8]]])
  expect(filesOf({ perFile: 0 })).toEqual([[[0, 8], [8, 14]]])
})

it('letters to take home alone are not divided', () => {
  expect(filesOf({ perFile: 3, copies: 0 })).toEqual([[[0, 6]]])
})

it('letters of a template are in files of their own', () => {
  expect(filesOf({ perFile: 5, templateId: '01HX0000000000000000000T01' as TemplateId })).toEqual([[], [[0, 5]], [[5, 8]], [[8, 13]], [[13, 14]]])
})
