import * as fc from 'fast-check'
import type { CaseDraft, LetterDraft, TypedValues } from '../../core/case/draft.ts'
import { caseFields, typedFieldNames } from '../../core/case/fields.ts'
import { targetFieldNames, targetFields } from '../../core/case/target-fields.ts'
import type { TypedTarget } from '../../core/case/target-values.ts'
import { issueKinds } from '../../core/case/types.ts'
import type { PlainTyped } from '../../core/case/value-kinds.ts'
import { byKindOfValue } from '../../core/each-name.ts'

type Arbitraries<Values> = { readonly [Name in keyof Values]: fc.Arbitrary<Values[Name]> }

/** Any text that is well-formed: control characters, NUL, many scripts, quotes and stars of query languages. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ' ', '\u0000', '"', '*', 'a* OR b', "' --", '\u202e', '=1+1', '105/22', '2023-02-30', '2023-02-28', 'two\nlines', 'two\n\nparagraphs', 'https://one.example/a'),
)
const anyTexts = fc.array(anyText, { maxLength: 3 })

const plain: Arbitraries<PlainTyped> = {
  'line': anyText, 'text': anyText, 'day': anyText, 'lines': anyTexts, 'paragraphs': anyTexts, 'address': anyText, 'emails': anyTexts, 'phones': anyTexts,
  'index-number': anyText, 'web-address': fc.oneof(anyText, fc.constant('https://one.example/a')), 'answer': fc.constantFrom(true, false, null), 'flag': fc.boolean(),
}

const target = fc.record({ id: fc.constantFrom('', '01HX0000000000000000999999'), ...(byKindOfValue(targetFieldNames, targetFields, plain) satisfies Arbitraries<TypedTarget>) })
const letter: fc.Arbitrary<LetterDraft> = fc.record({ language: anyText, salutation: anyText, body: anyText, closing: anyText })

const values: Arbitraries<Omit<TypedValues, 'ua-number-printed'>> = {
  ...plain,
  'issue': fc.constantFrom(...issueKinds),
  'ua-number': fc.oneof(anyText, fc.constantFrom('105/22', ' UA 12 / 24', 'EXTRA 19/92')),
  'people': fc.array(fc.record({ name: anyText, pronoun: anyText }), { maxLength: 2 }),
  'targets': fc.array(target, { maxLength: 3 }),
  'letters': fc.array(letter, { maxLength: 2 }),
}

const fields: Arbitraries<CaseDraft> = byKindOfValue(typedFieldNames, caseFields, values)

/** A draft with anything in every field of the table. */
export const anyCaseDraft: fc.Arbitrary<CaseDraft> = fc.record({ ...fields })

const plainSamples: PlainTyped = {
  'line': 'One line', 'text': 'One.\n\nTwo.', 'day': '2026-11-12', 'lines': ['first', 'second'], 'paragraphs': ['First one.', 'Second one.'], 'address': 'Street 1\nTown', 'emails': ['a@one.example'],
  'phones': ['+00 5 550 0142'], 'index-number': 'AMR 23/4471/2026', 'web-address': 'https://one.example/appeal', 'answer': true, 'flag': true,
}

const targetSample = { id: '', ...(byKindOfValue(targetFieldNames, targetFields, plainSamples) satisfies TypedTarget) }

const samples: Omit<TypedValues, 'ua-number-printed'> = {
  ...plainSamples,
  'issue': 'update',
  'ua-number': 'UA 105/22',
  'people': [{ name: 'Ana Belmonte', pronoun: 'she/her' }],
  'targets': [targetSample],
  'letters': [{ language: 'en', salutation: 'Dear Minister,', body: 'First.\n\nSecond.', closing: 'Yours,' }],
}

/** A draft with something in every field of the table. */
export const filledDraft: CaseDraft = byKindOfValue(typedFieldNames, caseFields, samples)
