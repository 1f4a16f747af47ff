import { z } from 'zod'
import type { PhotoId } from '../../core/ids.ts'
import { maxPickedPixels, pickedLimit } from '../../core/picture/limits.ts'
import type { KeptPicture } from '../../core/picture/types.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { caseInWords } from '../../db/case-names.ts'
import { getCase } from '../../db/cases.ts'
import { inTransaction } from '../../db/handle.ts'
import { describePhoto, getEmblem, photoOf, pictureBytes, removeEmblem, removePhoto, saveEmblem, savePhoto } from '../../db/pictures.ts'
import { checkedPicture } from '../../documents/picture/checked-picture.ts'
import { readPicture } from '../../documents/picture/read-picture.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { caseId, line, nothing, shaped } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { readProblem } from '../problems/file-problems.ts'
import type { Services } from '../services.ts'

const pictureFile = z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength > 0 && byteLength <= pickedLimit)
const clean = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ')

const shown = <Picture extends KeptPicture>({ db }: Pick<Services, 'db'>, picture: Picture | undefined): (Picture & { readonly bytes: Uint8Array }) | null => {
  const bytes = picture && pictureBytes(db, picture.key)
  return picture === undefined || bytes === undefined ? null : { ...picture, bytes }
}

/** The calls of the photo of a case and the group's emblem. */
export const pictureHandlers: FeatureHandlers<'pictures'> = {
  'pictures.pick': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ files }) => {
      const picked = await files.pickPicture()
      if (!picked) return ok(null)
      const file = await files.readBytes(picked.token, pickedLimit)
      if (!file.ok) return fail(file.problem.code === 'too-large' ? plainProblem('picture-too-large') : readProblem(file.problem))
      const read = readPicture(file.value.bytes)
      if (!read.ok) return fail(plainProblem(`picture-${read.problem}`))
      const { format, width, height } = read.value
      if (width * height > maxPickedPixels) return fail(plainProblem('picture-too-many-pixels'))
      return ok({ format, width, height, bytes: new Uint8Array(file.value.bytes) })
    },
  },
  'pictures.photo': {
    parse: shaped(z.object({ caseId })),
    changes: [],
    run: (services, input) => ok(shown(services, photoOf(services.db, input.caseId))),
  },
  'pictures.savePhoto': {
    parse: shaped(z.object({ caseId, bytes: pictureFile.nullable(), description: line, credit: line })),
    changes: ['cases'],
    title: ({ db }, input) => stepTitle(input.bytes === null ? 'photo-described' : 'photo-saved', { case: caseInWords(db, input.caseId) }),
    run: ({ db, newId }, input) => {
      if (!getCase(db, input.caseId)) return fail(unknownRecord('case'))
      const words = { description: clean(input.description), credit: clean(input.credit) }
      if (input.bytes === null) return describePhoto(db, input.caseId, words) ? ok(null) : fail(plainProblem('picture-gone'))
      const picture = checkedPicture(input.bytes)
      if (!picture.ok) return fail(plainProblem(`picture-${picture.problem}`))
      inTransaction(db, () => savePhoto(db, newId<PhotoId>(), input.caseId, { ...picture.value, ...words }))
      return ok(null)
    },
  },
  'pictures.removePhoto': {
    parse: shaped(z.object({ caseId })),
    changes: ['cases'],
    title: ({ db }, input) => stepTitle('photo-removed', { case: caseInWords(db, input.caseId) }),
    run: ({ db }, input) => (removePhoto(db, input.caseId) ? ok(null) : fail(plainProblem('picture-gone'))),
  },
  'pictures.emblem': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: (services) => ok(shown(services, getEmblem(services.db))),
  },
  'pictures.saveEmblem': {
    parse: shaped(z.object({ bytes: pictureFile })),
    changes: ['settings'],
    title: () => stepTitle('emblem-saved', {}),
    run: ({ db }, input) => {
      const picture = checkedPicture(input.bytes)
      if (!picture.ok) return fail(plainProblem(`picture-${picture.problem}`))
      saveEmblem(db, picture.value)
      return ok(null)
    },
  },
  'pictures.removeEmblem': {
    parse: (input) => nothing.parse(input),
    changes: ['settings'],
    title: () => stepTitle('emblem-removed', {}),
    run: ({ db }) => (removeEmblem(db) ? ok(null) : fail(plainProblem('picture-gone'))),
  },
}
