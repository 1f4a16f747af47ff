import { counted, form } from './plural.ts'

/** English words of the Actions screens. */
export const enActions = {
  title: 'Actions',
  tabs: { record: 'Record', toPost: (count: number) => `Letters to post ${count}`, all: 'All actions' },
  view: 'What to show',
  recordTitle: 'Record actions',
  recordText: 'Each entry is on the disk before it is shown as saved.',
  case: 'Case', chooseCase: 'Choose a case', kind: 'Kind', target: 'Target', anyTarget: 'Any target',
  member: 'Member', noMember: 'Only count', count: 'How many', signatories: 'Signed by',
  signatoriesHint: 'For a group letter: how many people signed it.',
  state: 'State', route: 'Who posts', noRoute: 'Not known yet', on: 'Day', note: 'Note', noteHint: 'For the group only. Not in any report.',
  save: 'Record',
  kinds: {
    letter: 'Letter', 'solidarity-card': 'Solidarity card', email: 'E-mail', fax: 'Fax', 'phone-call': 'Phone call',
    'social-post': 'Social post', 'web-form': 'Web form', 'petition-signature': 'Petition signature', copy: 'Copy to an embassy', other: 'Other',
  },
  kindCounted: (kind: keyof typeof kindForms, count: number) => counted(count, ...kindForms[kind]),
  states: { 'to-write': 'To write', written: 'Written', posted: 'Posted', 'not-sent': 'Not sent' },
  routes: { member: 'The member', group: 'The group', office: 'The office' },
  postedBy: { member: 'Posted by the member', group: 'Posted by the group', office: 'Handed to the office' },
  routed: { member: 'posted by the member', group: 'posted by the group', office: 'handed to the office' },
  signedBy: (count: number) => `${count} signed`,
  justRecorded: 'Just recorded',
  nothingYet: 'Nothing recorded yet.',
  recorded: (what: string) => `Recorded: ${what}`,
  undo: 'Undo', undone: (what: string) => `Taken back: ${what}`, voided: 'Taken back',
  toPostTitle: 'Written, not posted',
  toPostEmpty: 'Every written letter is posted.',
  markPosted: (count: number) => `Mark ${counted(count, 'letter', 'letters')} as posted`,
  markedPosted: (count: number) => `${counted(count, 'letter', 'letters')} marked as posted`,
  selectAll: 'All of them',
  filterCase: 'Case', allCases: 'All cases', showVoided: 'Show what was taken back',
  columns: { on: 'Day', what: 'What', case: 'Case', who: 'Who', state: 'State', undo: 'Undo' },
  emptyTitle: 'No actions yet',
  emptyText: 'Letters, cards, calls and signatures are counted here, by case, and go into the report without names.',
  addCase: 'Add a case',
  needsCase: 'Actions belong to a case. Add one first.',
  problems: {
    'count-not-positive': 'Count at least one.', 'count-too-large': 'Count 100,000 at most.', 'not-a-day': 'This is no day of the calendar.',
    'day-in-future': 'This day is still to come.', 'unknown-case': 'Choose a case.', 'unknown-target': 'This target is not in the case.',
    'unknown-member': 'This member is no longer here.', 'member-refuses-record': 'This member asked not to have a record kept. Record it without a name.',
    'fewer-signatories-than-one': 'At least one person signs.', 'state-not-for-kind': 'This kind leaves at once, so it is posted.', 'too-long': 'This text is too long. Shorten it.',
  },
  total: (count: number) => form(count, 'action', 'actions'),
}

const kindForms = {
  letter: ['letter', 'letters'], 'solidarity-card': ['solidarity card', 'solidarity cards'], email: ['e-mail', 'e-mails'],
  fax: ['fax', 'faxes'], 'phone-call': ['phone call', 'phone calls'], 'social-post': ['social post', 'social posts'],
  'web-form': ['web form', 'web forms'], 'petition-signature': ['petition signature', 'petition signatures'],
  copy: ['copy', 'copies'], other: ['other action', 'other actions'],
} satisfies Record<string, [string, string]>
