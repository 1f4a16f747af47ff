import { DotsThree } from '@phosphor-icons/react'
import { Button as AriaButton, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from './icon.tsx'
import type { IconShape } from './icon-shape.ts'
import './popover.css'

export type MenuChoice = {
  readonly id: string
  readonly label: string
  readonly icon?: IconShape
  readonly tone?: 'plain' | 'danger'
  readonly onChoose: () => void
}

/** A menu behind three dots, for actions that are seldom used. `label` names the button. */
export const MoreMenu = ({ label, choices, icon = DotsThree }: {
  readonly label: string
  readonly choices: readonly MenuChoice[]
  readonly icon?: IconShape
}) => (
  <MenuTrigger>
    <AriaButton className="button" data-look="quiet" data-size={32} data-icon-only="true" aria-label={label}>
      <Icon shape={icon} size={20} />
    </AriaButton>
    <Popover className="popover" placement="bottom end" offset={4}>
      <AriaMenu className="menu" aria-label={label} onAction={(id) => choices.find((choice) => choice.id === id)?.onChoose()}>
        {choices.map((choice) => (
          <MenuItem key={choice.id} id={choice.id} className="menu__item" textValue={choice.label} data-tone={choice.tone ?? 'plain'}>
            {choice.icon && <Icon shape={choice.icon} size={16} />}
            <span className="menu__words">{choice.label}</span>
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
