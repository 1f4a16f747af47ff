import { Calendar, EnvelopeSimple, FolderOpen, GearSix, House, PaperPlaneTilt, UsersThree } from '@phosphor-icons/react'
import type { Route } from '../navigation.tsx'
import type { IconShape } from '../ui/icon-shape.ts'
import { TallyIcon } from '../ui/tally-icon.tsx'

export type NavItem = {
  readonly name: 'home' | 'cases' | 'packs' | 'actions' | 'events' | 'members' | 'reports' | 'settings'
  readonly icon: IconShape
  readonly route: Route
  /** Pages on which this item is the current one. */
  readonly pages: readonly Route['page'][]
  /** The block of the sidebar that it is in; blocks are separated by space. */
  readonly block: 0 | 1 | 2 | 3
}

/** The pages of the sidebar in their order. */
export const navItems: readonly NavItem[] = [
  { name: 'home', icon: House, route: { page: 'home' }, pages: ['home'], block: 0 },
  { name: 'cases', icon: FolderOpen, route: { page: 'cases' }, pages: ['cases', 'import', 'documents', 'check', 'edit-case'], block: 1 },
  { name: 'packs', icon: EnvelopeSimple, route: { page: 'packs' }, pages: ['packs', 'new-pack'], block: 1 },
  { name: 'actions', icon: TallyIcon, route: { page: 'actions' }, pages: ['actions', 'action'], block: 1 },
  { name: 'reports', icon: PaperPlaneTilt, route: { page: 'reports' }, pages: ['reports', 'collate'], block: 1 },
  { name: 'events', icon: Calendar, route: { page: 'events' }, pages: ['events', 'event', 'event-form', 'event-people'], block: 2 },
  { name: 'members', icon: UsersThree, route: { page: 'members' }, pages: ['members', 'member-form', 'import-members', 'imports'], block: 2 },
  { name: 'settings', icon: GearSix, route: { page: 'settings' }, pages: ['settings', 'join'], block: 3 },
]
