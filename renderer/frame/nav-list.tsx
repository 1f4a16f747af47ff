import { useText } from '../text.ts'
import { useNavigation } from '../navigation.tsx'
import { Icon } from '../ui/icon.tsx'
import { itemOfPage, navItems } from './nav-items.ts'

/** The links to every page; the current one is filled and announced as current. */
export const NavList = ({ openCaseCount, isRail = false }: {
  readonly openCaseCount: number
  readonly isRail?: boolean
}) => {
  const text = useText()
  const { route, go } = useNavigation()
  return (
    <ul className="nav" data-rail={isRail}>
      {navItems.map(({ name, icon, route: target, block }) => {
        const isCurrent = itemOfPage[route.page] === name
        const count = name === 'cases' && openCaseCount > 0 ? openCaseCount : null
        return (
          <li key={name} className="nav__entry" data-block={block}>
            <button
              type="button" className="nav__link" {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
              onClick={() => go(target)}
            >
              <Icon shape={icon} weight={isCurrent ? 'fill' : 'regular'} />
              <span className="nav__word">{isRail && name === 'packs' ? text.frame.nav.packsShort : text.frame.nav[name]}</span>
              {count !== null && !isRail && (
                <>
                  <span className="nav__count" aria-hidden="true">{text.format.number(count)}</span>
                  <span className="visually-hidden">{text.frame.openCases({ count })}</span>
                </>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
