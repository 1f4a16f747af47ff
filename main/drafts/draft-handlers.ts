import { z } from 'zod'
import { recordsOf } from '../../core/draft/draft-key.ts'
import type { DraftKey, DraftRecord } from '../../core/draft/types.ts'
import type { CaseId, EventId, MemberId, OutletId } from '../../core/ids.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok } from '../../core/result.ts'
import { caseInWords } from '../../db/case-names.ts'
import { discardDraft, keepDraft, listDrafts, restoreDraft } from '../../db/drafts.ts'
import { eventInWords } from '../../db/events.ts'
import { outletInWords } from '../../db/outlets.ts'
import { diskErrorOf } from '../../db/file/disk-error.ts'
import type { ReadableDb } from '../../db/handle.ts'
import { getMember } from '../../db/members.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { draftKey, nothing, revision, shaped } from '../door/shapes.ts'
import { words } from '../words.ts'

/** In UTF-16 units: a whole document that was pasted, as JSON. */
const maxLength = 10_000_000

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
const json = z.string().max(maxLength).refine(isJson)

/** Why a draft is not on the disk; undefined for a fault of the program. */
const diskProblem = (error: unknown): CallProblem | undefined => {
  const kind = diskErrorOf(error)
  if (kind === undefined) return undefined
  return plainProblem(kind === 'disk-full' ? 'draft-disk-full' : 'draft-cannot-write')
}

/** How the record of a table is named on screen. A target is named by its case. */
const nameIn = {
  cases: (db, id) => caseInWords(db, id as CaseId),
  members: (db, id) => getMember(db, id as MemberId)?.name ?? '',
  events: (db, id) => eventInWords(db, id as EventId),
  outlets: (db, id) => outletInWords(db, id as OutletId),
  targets: () => '',
} as const satisfies Readonly<Record<DraftRecord['table'], (db: ReadableDb, id: string) => string>>

/** The cases or members that a draft belongs to. */
const recordNames = (db: ReadableDb, key: DraftKey): string => words.format.series(recordsOf(key).map(({ table, id }) => nameIn[table](db, id)))

export const draftHandlers: FeatureHandlers<'drafts'> = {
  'drafts.list': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(listDrafts(db).map((draft) => ({ ...draft, about: recordNames(db, draft.key) }))),
  },
  'drafts.keep': {
    parse: shaped(z.object({ key: draftKey, page: json, value: json, basedOn: revision.nullable() })),
    changes: ['drafts'],
    title: null,
    run: ({ db, now }, input) => {
      const updatedAt = now()
      try {
        keepDraft(db, { ...input, updatedAt })
      } catch (error) {
        const problem = diskProblem(error)
        if (problem === undefined) throw error
        return fail(problem)
      }
      return ok({ updatedAt })
    },
  },
  'drafts.discard': {
    parse: shaped(z.object({ key: draftKey })),
    changes: ['drafts'],
    title: null,
    run: ({ db, now }, { key }) => {
      discardDraft(db, key, now())
      return ok(null)
    },
  },
  'drafts.restore': {
    parse: shaped(z.object({ key: draftKey })),
    changes: ['drafts'],
    title: null,
    run: ({ db }, { key }) => {
      restoreDraft(db, key)
      return ok(null)
    },
  },
}
