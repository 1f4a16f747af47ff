import type { Messages } from '../words/generated/messages.ts'
import type { Route } from './navigation.tsx'

export type HelpTopic = keyof Messages['help']['topic']
type HelpGroup = keyof Messages['help']['groups']

/** The topics of Help, in groups and in the order of the work. */
export const helpGroups: readonly { readonly name: HelpGroup; readonly topics: readonly HelpTopic[] }[] = [
  { name: 'first', topics: ['practise', 'case', 'check', 'pack', 'event', 'evening', 'people', 'tally', 'post', 'outlets', 'returned', 'report', 'collate', 'officeCases'] },
  { name: 'people', topics: ['consent', 'import', 'erase'] },
  { name: 'safety', topics: ['data', 'backup', 'passphrase', 'laptops'] },
  { name: 'reference', topics: ['keys'] },
]

/** The page on which a topic is done; null where it is none. */
export const pageOfTopic: { readonly [Topic in HelpTopic]: Route | null } = {
  practise: { page: 'settings', section: 'practice' }, case: { page: 'import' }, check: { page: 'documents' }, pack: { page: 'new-pack' },
  event: { page: 'events' }, evening: { page: 'events' }, people: { page: 'events' }, tally: { page: 'actions', view: 'sheet' }, post: { page: 'actions', view: 'to-post' }, outlets: { page: 'actions', view: 'outlets' }, returned: { page: 'packs' }, report: { page: 'reports' }, collate: { page: 'collate' }, officeCases: { page: 'cases' },
  consent: { page: 'members' }, import: { page: 'members' }, erase: { page: 'members' }, data: { page: 'settings', section: 'data' }, passphrase: { page: 'settings', section: 'passphrase' }, backup: { page: 'settings', section: 'backup' }, laptops: { page: 'settings', section: 'laptops' }, keys: null,
}

/** The topic that Help opens at, by the page on which it is asked for. */
const topicOfPage: { readonly [Page in Exclude<Route['page'], 'settings'>]: HelpTopic } = {
  'home': 'case', 'set-up': 'practise', 'cases': 'case', 'import': 'case', 'documents': 'check', 'check': 'check', 'edit-case': 'case', 'packs': 'pack', 'new-pack': 'pack',
  'actions': 'post', 'action': 'post', 'members': 'consent', 'member-form': 'consent', 'import-members': 'import', 'imports': 'import',
  'events': 'event', 'event': 'event', 'event-form': 'event', 'event-people': 'people', 'evening': 'evening', 'reports': 'report', 'collate': 'collate', 'group-year': 'report', 'undo': 'data', 'search': 'keys', 'help': 'case', 'join': 'laptops', 'office-cases': 'officeCases',
}

export const helpTopicOf = (route: Route): HelpTopic => {
  if (route.page === 'actions' && route.view === 'sheet') return 'tally'
  if (route.page === 'actions' && route.view === 'outlets') return 'outlets'
  if (route.page !== 'settings') return topicOfPage[route.page]
  if (route.section === 'laptops') return 'laptops'
  if (route.section === 'passphrase') return 'passphrase'
  if (route.section === 'office') return 'officeCases'
  return route.section === 'backup' ? 'backup' : route.section === 'practice' ? 'practise' : 'data'
}
