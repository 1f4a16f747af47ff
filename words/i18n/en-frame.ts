import { counted } from './plural.ts'

/** English words of the frame: navigation, top bar, status. */
export const enFrame = {
  appName: 'Vigil',
  noGroup: 'Your letter group',
  nav: {
    home: 'Home', cases: 'Cases', packs: 'Letter packs', packsShort: 'Packs', actions: 'Actions', members: 'Members',
    reports: 'Reports', settings: 'Settings',
  },
  mainNavigation: 'Pages',
  menu: 'Menu',
  openCases: (count: number) => counted(count, 'open case', 'open cases'),
  back: 'Back',
  undo: 'Undo',
  undoLast: 'Undo what was done last',
  undone: (what: string) => `Taken back: ${what}`,
  nothingToUndo: 'There is nothing to undo',
  search: 'Find a case, a name or a word',
  searchKeys: 'Ctrl K',
  searchLabel: 'Find in all cases and documents',
  skip: 'Skip to the page',
  saved: 'All changes saved',
  savedShort: 'Saved',
  savedWhere: 'On this laptop only',
  broken: {
    title: 'This page stopped',
    message: 'Vigil met a fault of its own and could not show this page.',
    safety: 'Yes. Everything you saved is on the disk.',
    next: 'Go back to Home and try again. If it happens again, start Vigil anew.',
    home: 'Go to Home',
  },
}
