import type { CaseOutcome } from '../core/case/case-file.ts'
import type { Day } from '../core/day.ts'
import type { GoodNews } from '../core/home/overview.ts'
import type { CaseId } from '../core/ids.ts'
import { tallyOf } from './action-tally.ts'
import { peopleIn } from './case-names.ts'
import { rowsOf, type ReadableDb } from './handle.ts'

type Row = { readonly id: CaseId; readonly uaNumber: string | null; readonly title: string; readonly people: string; readonly outcome: string }

/** Closed cases with good news from a day on, the newest first. */
export const goodNewsSince = (db: ReadableDb, since: Day, limit: number): readonly GoodNews[] =>
  rowsOf<Row>(db, `
    SELECT id, ua_number AS uaNumber, coalesce(title, '') AS title, people_at_risk AS people, json_extract(file, '$.outcome') AS outcome FROM cases
    WHERE status = 'closed' AND json_extract(file, '$.outcome.isGood') AND json_extract(file, '$.outcome.on') >= :since
    ORDER BY json_extract(file, '$.outcome.on') DESC, id DESC LIMIT :limit`, { since, limit })
    .map(({ id, uaNumber, title, people, outcome }) => ({
      caseId: id, uaNumber, name: peopleIn(people) || title, outcome: JSON.parse(outcome) as CaseOutcome, lettersPosted: tallyOf(db, id).posted,
    }))
