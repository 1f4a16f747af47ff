import type { DatabaseFinding } from '../core/settings/database-check.ts'
import type { Messages } from './generated/messages.ts'

/** A fault of the database file in a line. */
export const databaseFindingWords = (finding: DatabaseFinding, { settings: { data } }: Pick<Messages, 'settings'>): string => {
  switch (finding.kind) {
    case 'integrity': return finding.text
    case 'missing-row': return data.missingRow(finding)
    case 'table': return data.otherTable(finding)
    case 'value': return data.otherValues(finding)
    case 'doubled': return data.doubled(finding)
    case 'rebuilt': return data.rebuilt(finding)
  }
}
