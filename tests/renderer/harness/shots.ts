import type { Page } from '@playwright/test'
import type { Route } from '../../../renderer/navigation.tsx'
import { memberIdOf } from '../../kit/sample-values.ts'

export type Shot = {
  readonly name: string
  readonly route: Route
  readonly width: number
  readonly height: number
  readonly query: Readonly<Record<string, string>>
  readonly contrast?: boolean
  readonly act?: (page: Page) => Promise<void>
}

type Kind = Omit<Shot, 'width' | 'height' | 'query'> & { readonly query?: Shot['query'] }

/** A page at both sizes, light and dark. */
const everyWay = (shot: Kind): readonly Shot[] =>
  (['light', 'dark'] as const).flatMap((theme) => [[1440, 900], [1093, 614]].map(([width = 0, height = 0]) =>
    once({ ...shot, name: `${shot.name}-${theme}-${width}`, query: { ...shot.query, theme } }, width, height)))

const once = (shot: Kind, width: number, height: number): Shot => ({ ...shot, width, height, query: shot.query ?? {} })
const home: Route = { page: 'home' }
const list = { page: 'import-members', token: 'list', fileName: 'members-autumn.csv' } as unknown as Route

export const shots: readonly Shot[] = [
  ...everyWay({ name: 'home', route: home }),
  ...everyWay({ name: 'welcome', route: home, query: { first: '1' } }),
  ...everyWay({ name: 'members', route: { page: 'members', memberId: memberIdOf(1) } }),
  ...everyWay({ name: 'import-members', route: list }),
  ...everyWay({ name: 'member-form', route: { page: 'member-form', memberId: memberIdOf(3) } }),
  ...everyWay({ name: 'settings-look', route: { page: 'settings', section: 'look' } }),
  once({ name: 'settings-group', route: { page: 'settings', section: 'group' } }, 1093, 614),
  once({
    name: 'settings-data', route: { page: 'settings', section: 'data' },
    act: (page) => page.getByRole('button', { name: 'Verify the database' }).click(),
  }, 1440, 900),
  once({ name: 'settings-practice', route: { page: 'settings', section: 'practice' } }, 1440, 900),
  once({ name: 'home-200', route: home, query: { size: '200' } }, 1093, 614),
  once({ name: 'members-200', route: { page: 'members' }, query: { size: '200' } }, 1093, 614),
  once({ name: 'member-side-200', route: { page: 'members', memberId: memberIdOf(1) }, query: { size: '200' } }, 1093, 614),
  once({ name: 'welcome-200', route: home, query: { size: '200', first: '1' } }, 1093, 614),
  once({ name: 'settings-200', route: { page: 'settings', section: 'look' }, query: { size: '200' } }, 1093, 614),
  once({ name: 'home-empty', route: home, query: { empty: '1' } }, 1440, 900),
  once({ name: 'members-empty', route: { page: 'members' }, query: { empty: '1' } }, 1440, 900),
  once({ name: 'home-contrast', route: home, contrast: true }, 1440, 900),
  once({ name: 'members-contrast', route: { page: 'members', memberId: memberIdOf(1) }, contrast: true }, 1440, 900),
  once({
    name: 'import-done', route: list,
    act: (page) => page.getByRole('button', { name: 'Import 3 members' }).click(),
  }, 1440, 900),
]
