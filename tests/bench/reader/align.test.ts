import { expect, it } from 'vitest'
import { cleanLine } from '../../../core/case/reader/clean-line.ts'
import { alignTargets, linesBetween } from '../../../bench/reader/align.ts'

const lines = ['The minister Ben Exempla said no.', 'Anna Exempla', 'Minister', 'Mill Lane 4', 'LINDOW', 'Ben Exempla, Minister, Mill Lane 9, Lindow'].map((text, index) => cleanLine({ text }, index))
const placesOf = (target: { readonly name: string; readonly role: string; readonly postalLines: readonly string[] }) =>
  alignTargets(lines, { targets: [target] })[0]?.parts.map(({ kind, spans }) => [kind, spans.map(({ line, start, end }) => lines[line]?.text.slice(start, end))])

it('a fact is found where the others of its addressee are', () => {
  expect(placesOf({ name: 'Ben Exempla', role: 'Minister', postalLines: ['Mill Lane 9', 'Lindow'] })).toEqual([
    ['address', ['Mill Lane 9']], ['name', ['Ben Exempla']], ['role', ['Minister']], ['address', ['Lindow']],
  ])
})

it('a text is found by its first and its last words, however it is broken into lines', () => {
  expect(linesBetween(lines, 'Anna Exempla Minister Mill', 'Mill Lane 4 Lindow')).toEqual({ first: 1, last: 4 })
})
