import type { CaseReply, ReturnedLetter } from '../../../core/case/case-file.ts'
import { caseNameOf } from '../../../core/case/case-name.ts'
import { targetNameOf } from '../../../core/case/target-name.ts'
import type { Case } from '../../../core/case/types.ts'
import { targetWords } from '../../../words/target-words.ts'
import type { Words } from '../../../words/words.ts'

export type OfficeText = { readonly subject: string; readonly lines: readonly string[] }

type Named = Pick<Case, 'uaNumber' | 'peopleAtRisk' | 'title' | 'targets'>

const caseOf = (kept: Named, { cases, format }: Words): string => format.series([kept.uaNumber === null ? '' : cases.ua({ number: kept.uaNumber }), caseNameOf(kept)])

const targetOf = ({ targets }: Named, id: string | null, words: Words): string => {
  const target = targets.find((one) => one.id === id)
  return target ? targetWords(targetNameOf(target), words) : words.casePage.nobody
}

const codeLines = (code: string | undefined, { casePage: { office } }: Words): readonly string[] => (code === undefined ? [] : [office.code({ code })])

/** What the office should know of a letter that came back. Nothing in it was typed about a person: it comes from the case and the kind of return. */
export const returnedForOffice = (kept: Named, { on, targetId, reason, letterCode, address }: ReturnedLetter, words: Words): OfficeText => {
  const { casePage: { office, returnReasons }, format } = words
  return {
    subject: office.subjectReturned({ case: caseOf(kept, words) }),
    lines: [
      office.returned({ case: caseOf(kept, words), target: targetOf(kept, targetId, words), day: format.day(on), reason: returnReasons[reason] }),
      ...(address.length === 0 ? [] : [office.address, ...address]), ...codeLines(letterCode, words), office.askReturned,
    ],
  }
}

/** The same of a reply; what it says is left out, because it may name a member. */
export const replyForOffice = (kept: Named, { on, targetId, letterCode }: CaseReply, words: Words): OfficeText => {
  const { casePage: { office }, format } = words
  return {
    subject: office.subjectReply({ case: caseOf(kept, words) }),
    lines: [office.reply({ case: caseOf(kept, words), target: targetOf(kept, targetId, words), day: format.day(on) }), ...codeLines(letterCode, words), office.askReply],
  }
}
