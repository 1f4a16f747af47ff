import { z } from 'zod'
import { openUpdateOf, type OpenUpdate } from '../../core/case/open-update.ts'
import { readUrgentAction } from '../../core/case/read-urgent-action.ts'
import type { Case } from '../../core/case/types.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { historyOf } from '../../db/case-change.ts'
import { caseInWords } from '../../db/case-names.ts'
import { getCase } from '../../db/cases.ts'
import { getSource } from '../../db/sources.ts'
import type { Handlers } from '../door/handler.ts'
import { caseId, revision, shaped } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import type { Services } from '../services.ts'
import { answersToUpdate } from './case-shapes.ts'
import { changeKept, targetIdsOf } from './change-case.ts'
import { deadlineSourceOf } from './deadline-source.ts'
import { updateOf, type Update } from './keep-case.ts'

type Open = OpenUpdate & { readonly update: Update }

/** The open changes as they would be for the case as it is now: what it has already by now is not among them. */
const openOf = (services: Services, kept: Case, answers: Readonly<Record<string, 'take' | 'keep'>>): Open | null => {
  const open = openUpdateOf(historyOf(services.db, kept.id))
  if (open === null) return null
  const asked = Object.fromEntries(Object.entries(answers).filter(([key]) => open.keys.includes(key)))
  const first = updateOf(services, kept, open.draft, {})
  if (!first.ok) return null
  const others = Object.fromEntries(first.value.changes.map(({ key }) => [key, asked[key] ?? 'keep' as const]))
  const update = updateOf(services, kept, open.draft, others)
  return update.ok ? { ...open, update: update.value } : null
}

/** Where the deadline is from once the case has the update's. */
const deadlineFrom = (services: Services, kept: Case, { sourceId, update: { state } }: Open) => {
  const source = getSource(services.db, kept.id, sourceId)
  return source === undefined || state.facts.deadline === kept.deadline ? {} : { deadlineSource: deadlineSourceOf(state.facts.deadline, readUrgentAction(source.text), source.text) }
}

/** Changes of an update that were left open when it was added: they are asked about on the case until they are decided. */
export const openUpdateHandlers: Pick<Handlers, 'cases.openChanges' | 'cases.decideChanges'> = {
  'cases.openChanges': {
    parse: shaped(z.object({ caseId })),
    changes: [],
    run: (services, input) => {
      const kept = getCase(services.db, input.caseId)
      if (!kept) return fail(unknownRecord('case'))
      const open = openOf(services, kept, {})
      const changes = open?.update.changes.filter(({ key }) => open.keys.includes(key)).map((change) => ({ ...change, usual: null })) ?? []
      return ok(open === null || changes.length === 0 ? null : { fileName: open.fileName, changes })
    },
  },
  'cases.decideChanges': {
    parse: shaped(z.object({ caseId, revision, answers: answersToUpdate.unwrap() })),
    changes: ['cases'],
    title: ({ db }, input) => stepTitle('update-decided', { case: caseInWords(db, input.caseId) }),
    run: (services, input) => {
      const kept = getCase(services.db, input.caseId)
      if (!kept) return fail(unknownRecord('case'))
      const open = openOf(services, kept, input.answers)
      const keys = open?.keys.filter((key) => Object.hasOwn(input.answers, key)) ?? []
      if (open === null || keys.length === 0) return ok({ revision: kept.revision })
      const { state } = open.update
      return changeKept(services, kept, {
        ...state,
        file: { ...state.file, ...deadlineFrom(services, kept, open) },
        targetIds: targetIdsOf(services, state.targetIds),
        revision: input.revision,
        reason: { kind: 'update-decided', sourceId: open.sourceId, keys },
      })
    },
  },
}
