import { expect, it } from 'vitest'
import { startCheck, toCheck } from '../../../../core/case/check/check-state.ts'
import { confirmedTarget, joinedTargets } from '../../../../core/case/check/join-targets.ts'
import { readUrgentAction } from '../../../../core/case/read-urgent-action.ts'
import { emptyTargetDraft } from '../../../../core/case/target-values.ts'
import { badDocuments } from '../../../kit/bad-documents.ts'

const read = startCheck(readUrgentAction({ lines: badDocuments.addressFirst }))

it('joins two targets: what the first lacks comes from the other', () => {
  const joined = joinedTargets(read, 0, 1)
  expect(joined.draft.targets).toEqual([
    {
      ...emptyTargetDraft, name: 'Aurelio Pantoja', role: 'Minister of Justice', country: 'Peru', emails: ['mesa@justicia.example', 'mesa@prisiones.example'],
      postalLines: 'Calle del Molino 9\n10020 Puerto Alba, Peru\nAvenida del Faro 210\n10044 Puerto Alba, Peru',
    },
    { ...emptyTargetDraft, name: 'Renata Osorio Lis', role: 'Director of Prisons' },
  ])
  expect(joined.provenance.filter(({ field }) => field.startsWith('targets.1')).map(({ field }) => field)).toEqual(['targets.1.name', 'targets.1.role'])
})

it('makes a second name and office lines of the address, with their places', () => {
  const joined = joinedTargets(read, 2, 1)
  expect(joined.draft.targets[1]).toEqual({
    ...emptyTargetDraft, name: 'Aurelio Pantoja', role: 'Minister of Justice', country: '', emails: ['mesa@prisiones.example'],
    postalLines: 'Avenida del Faro 210\n10044 Puerto Alba, Peru\nRenata Osorio Lis\nDirector of Prisons',
  })
  expect(joined.provenance.filter(({ field }) => field === 'targets.1.postalLines').flatMap(({ ranges }) => ranges.map(({ line }) => line))).toEqual([9, 10, 12, 13])
})

it('confirms what was read of a target, not what is empty', () => {
  const waiting = toCheck(confirmedTarget(read, 2)).filter((field) => field.startsWith('targets.2'))
  expect([toCheck(read).filter((field) => field.startsWith('targets.2')), waiting]).toEqual([['targets.2.postalLines', 'targets.2.role', 'targets.2.salutation'], ['targets.2.postalLines', 'targets.2.salutation']])
})
