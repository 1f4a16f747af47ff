import { z } from 'zod'
import type { CaseDraft, TargetDraft, TypedValues } from '../../core/case/draft.ts'
import { caseFields, typedFieldNames } from '../../core/case/fields.ts'
import { targetFieldNames, targetFields } from '../../core/case/target-fields.ts'
import type { TypedTarget } from '../../core/case/target-values.ts'
import { issueKinds } from '../../core/case/types.ts'
import { updateAnswers } from '../../core/case/update-choices.ts'
import type { PlainTyped } from '../../core/case/value-kinds.ts'
import { byKindOfValue } from '../../core/each-name.ts'
import { isId } from '../../core/ids.ts'
import { documentText, text } from '../door/shapes.ts'

type Shapes<Values> = { readonly [Name in keyof Values]: z.ZodType<Values[Name]> }

/** The rules in core set the real limits and name the field; this limit only refuses huge inputs. */
const list = z.array(text).max(1_000)

const plainShapes: Shapes<PlainTyped> = {
  'line': text,
  'text': documentText,
  'day': text,
  'lines': list,
  'paragraphs': list,
  'address': text,
  'emails': list,
  'phones': list,
  'index-number': text,
  'web-address': text,
  'answer': z.boolean().nullable(),
  'flag': z.boolean(),
}

const letterDraft = z.object({ language: text, salutation: text, body: documentText, closing: text, origin: z.enum(['own', 'translation']).exactOptional() })

const targetDraft: z.ZodType<TargetDraft> = z.object({
  id: z.string().refine((value) => value === '' || isId(value)),
  ...(byKindOfValue(targetFieldNames, targetFields, plainShapes) satisfies Shapes<TypedTarget>),
})

const shapes: Shapes<Omit<TypedValues, 'ua-number-printed'>> = {
  ...plainShapes,
  'issue': z.enum(issueKinds),
  'ua-number': text,
  'people': z.array(z.object({ name: text, pronoun: text })).max(1_000),
  'targets': z.array(targetDraft).max(200),
  'letters': z.array(letterDraft).max(50),
}

/** The draft of a case as input of a call. The shape of a field is chosen by the kind of its value. */
export const caseDraft: z.ZodType<CaseDraft> = z.object(byKindOfValue(typedFieldNames, caseFields, shapes) satisfies Shapes<CaseDraft>)

/** A key has a field and whose it is: a target's name at its longest. */
const maxKey = 5_000

/** What a person decided about the changes of an update. */
export const answersToUpdate = z.record(z.string().max(maxKey), z.enum(updateAnswers)).exactOptional()
