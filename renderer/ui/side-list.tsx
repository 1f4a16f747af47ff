import type { IconShape } from './icon-shape.ts'
import { Icon } from './icon.tsx'
import './side-list.css'

type Entry<Name> = { readonly name: Name; readonly label: string; readonly icon?: IconShape }

/** The parts of a page as a list beside it; the one that is shown is marked. */
export const SideList = <Name extends string>({ entries, current, onChoose }: { readonly entries: readonly Entry<Name>[]; readonly current: Name; readonly onChoose: (name: Name) => void }) => (
  <ul className="side-list">
    {entries.map(({ name, label, icon }) => (
      <li key={name}>
        <button type="button" className="side-list__entry" {...(name === current ? { 'aria-current': 'page' as const } : {})} onClick={() => onChoose(name)}>
          {icon && <Icon shape={icon} />}<span>{label}</span>
        </button>
      </li>
    ))}
  </ul>
)
