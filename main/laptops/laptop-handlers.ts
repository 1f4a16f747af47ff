import { z } from 'zod'
import { openQuestions } from '../../core/laptop/join-summary.ts'
import { handOverEnding } from '../../core/laptop/hand-over.ts'
import { sharedNames } from '../../core/laptop/shared-tables.ts'
import { viewRows } from '../../core/laptop/view-rows.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { eventHead } from '../../db/events.ts'
import { knownIn, pastHandOvers } from '../../db/laptop/hand-over.ts'
import { sharedStates } from '../../db/laptop/shared-states.ts'
import { thisLaptop } from '../../db/laptop/this-laptop.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { eventId, fileToken, laptopId, line, nothing } from '../door/shapes.ts'
import { unknownToken } from '../problems/call-problems.ts'
import { handOverTo, handOverProblem, newPhrase } from './hand-over.ts'
import { erasedHere, joinFile, openFile, previewFile } from './join.ts'
import { closeOpened, holdOpened, openedFile } from './opened-files.ts'

const name = line.max(100)
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
  'laptops.chooseFile': {
    parse: (input) => z.object({ suggestedName: line.endsWith(handOverEnding) }).parse(input),
    changes: [],
    run: async ({ files }, { suggestedName }) => ok(await files.chooseSavePath(suggestedName)),
  },
  // It changes no entry: a file that went out cannot be recalled.
  'laptops.handOver': {
    parse: (input) => z.object({ eventId, withMembers: z.boolean(), laptop: name, ownName: name, token: fileToken }).parse(input),
    changes: ['laptops'],
    title: null,
    run: async (services, { token, ...request }) => {
      const path = services.files.pathOf(token)
      if (path === undefined) return fail(unknownToken())
      const phrase = newPhrase()
      const handed = await handOverTo(services, request, phrase, path)
      return handed.ok ? ok({ ...handed.value, phrase, fileName: path.split(/[\\/]/u).at(-1) ?? '' }) : handed
    },
  },
  'laptops.pickFile': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ files }) => ok(await files.pickAny()),
  },
  'laptops.open': {
    parse: (input) => z.object({ token: fileToken, phrase: line }).parse(input),
    changes: [],
    run: async (services, { token, phrase }) => {
      const file = await openFile(services, token, phrase)
      if (!file.ok) return file
      const found = previewFile(services, file.value)
      if (!found.ok) return found
      const { brought, asked, decided, typedTwice, changes } = found.value
      const { schema: _schema, ...head } = file.value.head
      const erased = erasedHere(services, file.value)
      return ok({ openedId: holdOpened(file.value), head, brought, asked, decided, typedTwice, erased, isBack: eventHead(services.db, head.event.id) !== undefined, isKnown: changes.length === 0 && erased === 0 && asked.length === 0 })
    },
  },
  'laptops.join': {
    parse: (input) => z.object({ openedId: z.uuid(), answers: z.array(answer).max(maxAnswers) }).parse(input),
    changes: ({ changed }) => changed,
    title: (_services, { openedId }) => {
      const head = openedFile(openedId)?.head
      return stepTitle('laptop-joined', { event: head?.event.name ?? '', laptop: head?.from.name ?? '' })
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
