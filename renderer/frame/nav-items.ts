import { Calendar, EnvelopeSimple, FolderOpen, GearSix, House, PaperPlaneTilt, UsersThree } from '@phosphor-icons/react'
import type { Route } from '../navigation.tsx'
import type { IconShape } from '../ui/icon-shape.ts'
import { TallyIcon } from '../ui/tally-icon.tsx'

export type NavItem = {
  readonly name: 'home' | 'cases' | 'packs' | 'actions' | 'events' | 'members' | 'reports' | 'settings'
  readonly icon: IconShape
  readonly route: Route
  /** The block of the sidebar that it is in; blocks are separated by space. */
  readonly block: 0 | 1 | 2 | 3
}

/** The pages of the sidebar in their order. */
export const navItems: readonly NavItem[] = [
  { name: 'home', icon: House, route: { page: 'home' }, block: 0 },
  { name: 'cases', icon: FolderOpen, route: { page: 'cases' }, block: 1 },
  { name: 'packs', icon: EnvelopeSimple, route: { page: 'packs' }, block: 1 },
  { name: 'actions', icon: TallyIcon, route: { page: 'actions' }, block: 1 },
  { name: 'reports', icon: PaperPlaneTilt, route: { page: 'reports' }, block: 1 },
  { name: 'events', icon: Calendar, route: { page: 'events' }, block: 2 },
  { name: 'members', icon: UsersThree, route: { page: 'members' }, block: 2 },
  { name: 'settings', icon: GearSix, route: { page: 'settings' }, block: 3 },
]

/** The item that is the current one on each page; null where the sidebar has none for it. A page that is forgotten does not compile. */
export const itemOfPage: Readonly<Record<Route['page'], NavItem['name'] | null>> = {
  'home': 'home', 'set-up': null, 'undo': null, 'help': null, 'search': null, 'evening': null,
  'cases': 'cases', 'import': 'cases', 'documents': 'cases', 'check': 'cases', 'edit-case': 'cases', 'office-cases': 'cases',
  'packs': 'packs', 'new-pack': 'packs',
  'actions': 'actions', 'action': 'actions',
  'reports': 'reports', 'collate': 'reports', 'group-year': 'reports',
  'events': 'events', 'event': 'events', 'event-form': 'events', 'event-people': 'events',
  'members': 'members', 'member-form': 'members', 'import-members': 'members', 'imports': 'members',
  'settings': 'settings', 'join': 'settings',
}
