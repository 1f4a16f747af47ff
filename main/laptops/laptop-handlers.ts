import { z } from 'zod'
import { dayFrom } from '../../core/day.ts'
import { openQuestions } from '../../core/laptop/join-summary.ts'
import { handOverEnding } from '../../core/laptop/hand-over.ts'
import { sharedNames } from '../../core/laptop/shared-tables.ts'
import { viewRows } from '../../core/laptop/view-rows.ts'
import { problemOf } from '../../core/problem/problem.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { copyToReturn, knownIn, pastHandOvers } from '../../db/laptop/hand-over.ts'
import { sharedStates } from '../../db/laptop/shared-states.ts'
import { thisLaptop } from '../../db/laptop/this-laptop.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { caseId, eventId, fileToken, laptopId, line, nothing, shaped } from '../door/shapes.ts'
import { fileKindOf } from '../../documents/laptop/file-kind.ts'
import { unknownToken } from '../problems/call-problems.ts'
import { notHandOver, readProblem } from '../problems/file-problems.ts'
import { handOverTo, handOverProblem, newPhrase } from './hand-over.ts'
import { erasedHere, joinFile, openFile, previewFile } from './join.ts'
import { closeOpened, holdOpened, openedFile } from './opened-files.ts'

const name = line.max(100)

/** More cases than any group has. */
const maxCases = 10_000
const what = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), eventId }), z.object({ kind: z.literal('cases'), caseIds: z.array(caseId).min(1).max(maxCases) }), z.object({ kind: z.literal('everything') }),
])
const rowKey = z.string().max(200).refine((key) => sharedNames.some((table) => key.startsWith(`["${table}",`)))
const answer = z.object({ key: rowKey, field: z.string().max(200), version: z.object({ by: laptopId, at: z.int() }) })

/** More questions than a person would answer. */
const maxAnswers = 10_000

export const laptopHandlers: FeatureHandlers<'laptops'> = {
  'laptops.state': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => {
      const states = sharedStates(db)
      return ok({ name: thisLaptop(db)?.name ?? '', past: pastHandOvers(db), questions: openQuestions(states, viewRows(states, knownIn(db))) })
    },
  },
  'laptops.copyToReturn': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db, today }) => {
      const copy = copyToReturn(db)
      return ok(copy && { ...copy, isOver: copy.returnBy < today() })
    },
  },
  'laptops.chooseFile': {
    parse: shaped(z.object({ suggestedName: line.endsWith(handOverEnding) })),
    changes: [],
    run: async ({ files }, { suggestedName }) => ok(await files.chooseSavePath(suggestedName)),
  },
  // It changes no entry: a file that went out cannot be recalled.
  'laptops.handOver': {
    parse: shaped(z.object({ what, withMembers: z.boolean(), returnBy: line, laptop: name, ownName: name, token: fileToken })),
    changes: ['laptops'],
    title: null,
    run: async (services, { token, returnBy: typed, ...request }) => {
      const returnBy = typed.trim() === '' ? null : dayFrom(typed.trim())
      if (returnBy === undefined || (returnBy !== null && returnBy < services.today())) return fail(handOverProblem('not-a-day'))
      const path = services.files.pathOf(token)
      if (path === undefined) return fail(unknownToken())
      const phrase = newPhrase()
      const handed = await handOverTo(services, { ...request, returnBy }, phrase, path)
      return handed.ok ? ok({ ...handed.value, phrase, fileName: path.split(/[\\/]/u).at(-1) ?? '' }) : handed
    },
  },
  'laptops.pickFile': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ files }) => {
      const picked = await files.pickAny()
      if (picked === null) return ok(null)
      // Before anybody is asked for the words.
      const head = await files.readHead(picked.token)
      if (!head.ok) return fail(readProblem(head.problem))
      const other = notHandOver(head.value)
      return other ? fail(other) : ok(picked)
    },
  },
  'laptops.pickGroup': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ files }) => {
      const picked = await files.pickAny()
      if (picked === null) return ok(null)
      const head = await files.readHead(picked.token)
      if (!head.ok) return fail(readProblem(head.problem))
      const kind = fileKindOf(head.value.bytes)
      return kind === 'hand-over' || kind === 'copy' ? ok({ kind, file: picked }) : fail(problemOf('no-group-in-file', { kind }))
    },
  },
  'laptops.open': {
    parse: shaped(z.object({ token: fileToken, phrase: line })),
    changes: [],
    run: async (services, { token, phrase }) => {
      const file = await openFile(services, token, phrase)
      if (!file.ok) return file
      const found = previewFile(services, file.value)
      if (!found.ok) return found
      const { brought, asked, decided, typedTwice, changes } = found.value
      const { schema: _schema, ...head } = file.value.head
      const erased = erasedHere(services, file.value)
      return ok({ openedId: holdOpened(file.value), head, brought, asked, decided, typedTwice, erased, isKnown: changes.length === 0 && erased === 0 && asked.length === 0 })
    },
  },
  'laptops.join': {
    parse: shaped(z.object({ openedId: z.uuid(), answers: z.array(answer).max(maxAnswers) })),
    changes: ({ changed }) => changed,
    title: (_services, { openedId }) => {
      const head = openedFile(openedId)?.head
      return stepTitle('laptop-joined', { event: head?.event?.name ?? '', laptop: head?.from.name ?? '' })
    },
    run: async (services, { openedId, answers }) => {
      const file = openedFile(openedId)
      if (file === undefined) return fail(handOverProblem('closed'))
      const joined = await joinFile(services, file, answers)
      if (joined.ok) closeOpened()
      return joined
    },
  },
}
