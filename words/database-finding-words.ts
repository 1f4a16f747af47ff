import type { DatabaseFinding } from '../core/settings/database-check.ts'
import type { Messages } from './generated/messages.ts'

/** A fault of the database file in a line. */
export const databaseFindingWords = (finding: DatabaseFinding, { settings }: Pick<Messages, 'settings'>): string =>
  finding.kind === 'integrity' ? finding.text : settings.data.missingRow(finding)
