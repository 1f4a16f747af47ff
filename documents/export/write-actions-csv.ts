import type { Action } from '../../core/action/types.ts'
import type { Words } from '../../words/words.ts'
import { postedWords } from '../../words/posted-words.ts'
import { writeTableCsv } from './write-table-csv.ts'

/** A recorded action with the names of its row. */
export type NamedAction = Action & {
  readonly uaNumber: string | null
  readonly caseName: string
  readonly targetName: string | null
  readonly memberName: string | null
  readonly outletName: string | null
  readonly isVoided: boolean
}

/** Recorded actions as a table of the group's own: one row each, with the names of members. */
export const writeActionsCsv = (actions: readonly NamedAction[], { actions: text, cases, outlets, reportFiles }: Words): Uint8Array => {
  const { csv } = text
  const columns = [csv.on, csv.uaNumber, csv.case, csv.kind, csv.count, csv.signatories, csv.target, csv.member, csv.state, csv.route, csv.letterCode, csv.note]
  return writeTableCsv(columns, actions.map((action) => ({
    [csv.on]: action.on,
    // A spreadsheet would turn 10/22 alone into a day of October.
    [csv.uaNumber]: action.uaNumber === null ? '' : cases.ua({ number: action.uaNumber }),
    [csv.case]: action.caseName,
    [csv.kind]: reportFiles.kinds[action.kind],
    [csv.count]: action.count,
    [csv.signatories]: action.signatories ?? action.count,
    [csv.target]: action.targetName,
    [csv.member]: action.memberName,
    [csv.state]: action.isVoided ? text.voided : text.states[action.state],
    [csv.route]: action.route === null ? '' : postedWords(action.route, action.outletName, { actions: text, outlets }),
    [csv.letterCode]: action.letterCode,
    [csv.note]: action.note,
  })))
}
