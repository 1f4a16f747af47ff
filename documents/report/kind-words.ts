import type { ActionKind, Route } from '../../core/action/types.ts'

/** The words of kinds and routes on paper and in tables. */
export const kindWords: Readonly<Record<ActionKind, string>> = {
  'letter': 'Letters', 'solidarity-card': 'Solidarity cards', 'email': 'E-mails', 'fax': 'Faxes', 'phone-call': 'Phone calls',
  'social-post': 'Social posts', 'web-form': 'Web forms', 'petition-signature': 'Petition signatures',
  'copy': 'Copies to embassies', 'other': 'Other actions',
}

export const routeWords: Readonly<Record<Route, string>> = {
  member: 'posted by the member', group: 'posted by the group', office: 'handed to the office',
}
