import { Check } from '@phosphor-icons/react'
import { Button as AriaButton, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from './icon.tsx'
import type { IconShape } from './icon-shape.ts'
import './popover.css'

/** A button that opens a list of which any number can be chosen; it stays open while they are. */
export const CheckMenu = <Value extends string>({ label, icon, chosen, choices, onChange }: {
  readonly label: string
  readonly icon: IconShape
  readonly chosen: readonly Value[]
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  /** Called with the chosen ones in the order of the choices. */
  readonly onChange: (chosen: readonly Value[]) => void
}) => (
  <MenuTrigger>
    <AriaButton className="button" data-look="outlined" data-size={32}><Icon shape={icon} size={16} /><span>{label}</span></AriaButton>
    <Popover className="popover" placement="bottom end" offset={4}>
      <AriaMenu className="menu" aria-label={label} selectionMode="multiple" selectedKeys={chosen}
        onSelectionChange={(keys) => onChange(choices.map(({ value }) => value).filter((value) => keys === 'all' || keys.has(value)))}>
        {choices.map((choice) => (
          <MenuItem key={choice.value} id={choice.value} className="menu__item" textValue={choice.label}>
            <span className="menu__words">{choice.label}</span>
            <span className="menu__check">{chosen.includes(choice.value) && <Icon shape={Check} size={16} />}</span>
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
