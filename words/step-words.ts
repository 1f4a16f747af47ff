import type { NamedCases } from '../core/undo/named-cases.ts'
import type { StepTitle } from '../core/undo/step-title.ts'
import { kindCountsWords } from './kind-counts-words.ts'
import type { Format } from './format.ts'
import type { Messages } from './generated/messages.ts'
import { targetWords } from './target-words.ts'

/** What a step did, and what it was about; the second is empty where the first says all. */
export type StepWords = { readonly title: string; readonly detail: string }

type Given = Pick<Messages, 'undo' | 'actions' | 'cases' | 'members' | 'sheets'> & { readonly format: Format }

const casesIn = (cases: NamedCases | undefined, { undo, format }: Given): string =>
  cases === undefined || cases.names.length === 0 ? '' : undo.namedCases({ names: format.series(cases.names), more: cases.more })

/** The words of a step. A title without its words does not compile. */
export const stepWords = (title: StepTitle, words: Given): StepWords => {
  const { undo, actions, members, sheets, format } = words
  const { steps } = undo
  switch (title.code) {
    case 'entry-counted':
    case 'entry-taken-back':
    case 'entry-put-back': {
      const { event, case: of, kind, count } = title.values
      return { title: steps[title.code]({ what: actions.kindCounted[kind]({ count }) }), detail: format.series([of, event]) }
    }
    case 'entry-cell': {
      const { event, case: of, target, sheet, column, typed } = title.values
      return { title: steps[title.code]({ column: sheets.tally.columns[column], typed, sheet }), detail: format.series([of, target !== undefined && targetWords(target, words), event]) }
    }
    case 'entry-paper-total': {
      const { event, sheet, column, total } = title.values
      return { title: steps[title.code]({ column: sheets.tally.columns[column], total: total ?? -1, sheet }), detail: event }
    }
    case 'event-list-edited': return { title: steps[title.code][title.values.part], detail: title.values.event }
    case 'event-added':
    case 'event-edited':
    case 'event-numbers':
    case 'event-deleted':
    case 'entry-person': return { title: steps[title.code], detail: title.values.event }
    case 'outlet-added':
    case 'outlet-edited':
    case 'outlet-deleted':
    case 'outlet-asked': return { title: steps[title.code], detail: title.values.outlet }
    case 'stock-added':
    case 'stock-changed':
    case 'stock-removed': return { title: steps[title.code], detail: title.values.stock }
    case 'letters-returned': {
      const { outlet, cases, letters = 0 } = title.values
      return { title: steps[title.code]({ letters }), detail: format.series([outlet, casesIn(cases, words)]) }
    }
    case 'letter-returned': return { title: steps[title.code](title.values), detail: title.values.outlet }
    case 'packs-given': return { title: steps[title.code](title.values), detail: title.values.outlet }
    case 'case-file-edited': return { title: steps[title.code][title.values.part], detail: format.series([title.values.case, title.values.code ?? '']) }
    case 'action-corrected':
    case 'action-recorded': {
      const what = actions.kindCounted[title.values.kind]({ count: title.values.count })
      return { title: steps[title.code]({ what }), detail: title.values.case }
    }
    case 'actions-moved': {
      const { count, counts, state } = title.values
      const what = counts === undefined ? actions.kindCounted.letter({ count }) : kindCountsWords(counts, { actions, format })
      return { title: steps[title.code][state]({ what }), detail: casesIn(title.values.cases, words) }
    }
    case 'documents-imported':
    case 'actions-taken-back': return { title: steps[title.code](title.values), detail: casesIn(title.values.cases, words) }
    case 'pack-deleted':
    case 'pack-made':
    case 'pack-made-again': return { title: steps[title.code](title.values), detail: casesIn(title.values.cases, words) }
    case 'target-removed': return { title: steps[title.code]({ target: targetWords(title.values.target, words) }), detail: title.values.case }
    case 'members-archived':
    case 'members-brought-back':
    case 'members-reviewed': return { title: steps[title.code](title.values), detail: '' }
    case 'members-imported': return { title: steps[title.code], detail: title.values.file }
    case 'member-added':
    case 'member-edited':
    case 'member-deleted': return { title: steps[title.code], detail: title.values.member }
    case 'consents-answered': return { title: steps[title.code][title.values.answer]({ count: title.values.count }), detail: members.purposes[title.values.purpose] }
    case 'office-cases-kept': return { title: steps[title.code], detail: '' }
    case 'office-forgotten': return { title: steps[title.code], detail: title.values.office }
    case 'laptop-joined': return { title: steps[title.code], detail: format.series([title.values.laptop, title.values.event].filter((text) => text !== '')) }
    case 'report-sent':
    case 'report-not-sent': return { title: steps[title.code], detail: '' }
    case 'report-saved': return { title: steps[title.code], detail: undo.period({ from: format.day(title.values.from), to: format.day(title.values.to) }) }
    case 'practice-added':
    case 'practice-removed':
    case 'template-added':
    case 'template-removed':
    case 'emblem-saved':
    case 'emblem-removed':
    case 'settings-changed': return { title: steps[title.code], detail: '' }
    case 'copy-restored': return { title: steps[title.code], detail: undo.copyOf({ when: format.moment(new Date(title.values.madeAt)) }) }
    default: return { title: steps[title.code], detail: title.values.case }
  }
}

/** The words of a step in one line. */
export const stepLine = (title: StepTitle, words: Given): string => {
  const { title: what, detail } = stepWords(title, words)
  return detail === '' ? what : words.undo.named({ title: what, detail })
}
