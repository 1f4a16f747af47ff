import { join } from 'node:path'
import type { CallInput, CallName } from '../../preload/contract.ts'
import { reported, type FullBench } from './full-bench.ts'

const year = { year: 2023, occasion: '', next: '', news: {}, answers: {} }

/** An input of each call of reports that is answered with a value. */
export const reportExamples: { readonly [Name in CallName & `reports.${string}`]: (given: FullBench) => CallInput<Name> } = {
  'reports.preview': ({ kept }) => ({ period: { from: kept.addedOn, to: kept.addedOn }, ...reported }),
  'reports.mail': ({ kept }) => ({ period: { from: kept.addedOn, to: kept.addedOn }, ...reported }),
  'reports.openMail': ({ kept }) => ({ period: { from: kept.addedOn, to: kept.addedOn }, ...reported }),
  'reports.due': () => null,
  'reports.cell': ({ kept }) => ({ period: { from: kept.addedOn, to: kept.addedOn }, caseIds: 'all', eventId: null, cell: { row: { part: 'case', caseId: kept.id }, kind: 'letter', byRoute: { route: 'group' } } }),
  'reports.markSent': ({ reportId, services }) => ({ reportId, revision: 1, sentOn: services.today() }),
  'reports.chooseFolder': () => null,
  'reports.save': ({ kept, services, folder }) => ({ period: { from: kept.addedOn, to: kept.addedOn }, ...reported, formats: ['json'], token: services.files.keepPath(join(folder, 'out')) }),
  'reports.list': () => null,
  'reports.year': () => year,
  'reports.saveYear': ({ services, folder }) => ({ ...year, use: 'wall', token: services.files.keepPath(join(folder, 'out')) }),
  'reports.showInFolder': ({ reportId }) => ({ reportId }),
}
