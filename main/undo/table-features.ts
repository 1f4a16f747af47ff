import type { ChangedFeature } from '../../preload/contract.ts'

/** The features whose lists show a table. */
const features: Readonly<Record<string, ChangedFeature>> = {
  settings: 'settings', emblem: 'settings',
  cases: 'cases', targets: 'cases', sources: 'cases', attachments: 'cases', case_photos: 'cases', case_history: 'cases', office_cases: 'cases', offices: 'office',
  members: 'members', member_consents: 'members', member_imports: 'members',
  packs: 'packs', pack_cases: 'packs', pack_letters: 'packs', letter_codes: 'packs', templates: 'packs', label_stocks: 'packs',
  actions: 'actions', action_members: 'actions', action_voids: 'actions',
  action_events: 'actions', action_cells: 'actions',
  events: 'events', event_tables: 'events', event_cases: 'events', event_tasks: 'events', event_people: 'events', sheet_totals: 'events',
  outlets: 'outlets', outlet_entries: 'outlets', outlet_lines: 'outlets', outlet_codes: 'outlets',
  shared_rows: 'laptops', hand_overs: 'laptops',
  reports: 'reports', report_actions: 'reports', report_mail: 'reports', report_events: 'reports',
}

const all = [...new Set(Object.values(features))]

/** The features to read again after rows of these tables changed; all of them for a table that is not listed here. */
export const featuresOf = (tables: readonly string[]): readonly ChangedFeature[] =>
  [...new Set<ChangedFeature>([...tables.flatMap((table) => features[table] ?? all), 'undo'])]
