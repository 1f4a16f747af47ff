import { draftFromMember, wordList, wordListText } from './make-member.ts'
import type { ConsentChange, FieldChange, ImportField } from './import-types.ts'
import { importFields } from './import-types.ts'
import { consentPurposes, type ConsentPurpose, type Member, type MemberDraft } from './types.ts'

const oneSpace = (text: string): string => text.split(/\r\n|\r|\n/u).map((line) => line.replaceAll(/\s+/gu, ' ').trim()).filter(Boolean).join('\n')

/** A note of the list is added under the member's own. */
const noteOf = (before: string, listed: string): string => {
  if (before.includes(listed)) return before
  return before === '' ? listed : `${before}\n${listed}`
}

/** Words of the list are added to the member's own: a list that names fewer takes none away. */
const wordsOf = (before: string, listed: string): string => wordListText(wordList(`${before},${listed}`))

const afterOf = (field: ImportField, before: string, listed: string): string => {
  if (field === 'note') return noteOf(before, listed)
  return field === 'languages' || field === 'tags' || field === 'likes' ? wordsOf(before, listed) : listed
}

/** The fields in which a row differs from a member. An empty cell says nothing, so it changes nothing. */
export const fieldChanges = (member: Member, draft: MemberDraft): readonly FieldChange[] => {
  const kept = draftFromMember(member)
  return importFields.flatMap((field: ImportField) => {
    const [before, listed] = [kept[field], oneSpace(draft[field])]
    const after = afterOf(field, before, listed)
    return listed === '' || after === oneSpace(before) || after === before ? [] : [{ field, before, after }]
  })
}

const effectOf = (after: 'yes' | 'no', before: Member['consents'][ConsentPurpose]['answer']): ConsentChange['effect'] => {
  if (after === 'no') return 'always'
  return before === 'no' ? 'ask-again' : 'if-chosen'
}

/** The answers of a row that are not the member's, each with what comes of it. */
export const consentChanges = (member: Member, draft: MemberDraft): readonly ConsentChange[] =>
  consentPurposes.flatMap((purpose) => {
    const [before, after] = [member.consents[purpose].answer, draft.consents[purpose]]
    return after === 'not-asked' || after === before ? [] : [{ purpose, before, after, effect: effectOf(after, before) }]
  })
