import { expect, it } from 'vitest'
import { startCheck } from '../../../../core/case/check/check-state.ts'
import { emptyHistory, noted, redone, undone } from '../../../../core/case/check/history.ts'
import { readUrgentAction } from '../../../../core/case/read-urgent-action.ts'

const state = (title: string) => {
  const check = startCheck(readUrgentAction({ lines: [] }))
  return { ...check, draft: { ...check.draft, title } }
}
const [first, second, third] = [state('1'), state('2'), state('3')]

it('has one step for each act, and one for all that is typed into a field in a row', () => {
  const typed = noted(noted(emptyHistory, first, 'title'), second, 'title')
  expect([typed, noted(typed, third), noted(noted(typed, second, 'deadline'), third, 'title').past.length]).toEqual([
    { past: [first], future: [], typing: 'title' }, { past: [first, third], future: [], typing: null }, 3,
  ])
})

it('keeps the last hundred', () => {
  const many = Array.from({ length: 120 }, (_, at) => state(String(at))).reduce((history, one) => noted(history, one), emptyHistory)
  expect([many.past.length, many.past[0]?.draft.title]).toEqual([100, '20'])
})

it('brings back by Redo what Undo took, until something else is done', () => {
  const back = undone(noted(noted(emptyHistory, first), second), third)
  const again = back && redone(back.history, back.state)
  expect([back?.state, again?.state, again?.history]).toEqual([second, third, { past: [first, second], future: [], typing: null }])
  expect([undone(emptyHistory, first), redone(emptyHistory, first), back && redone(noted(back.history, back.state), third)]).toEqual([null, null, null])
})
