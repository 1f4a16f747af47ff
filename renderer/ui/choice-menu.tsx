import { CaretDown, Check } from '@phosphor-icons/react'
import { Button as AriaButton, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useText } from '../text.ts'
import { Icon } from './icon.tsx'
import type { IconShape } from './icon-shape.ts'
import './popover.css'

/** A quiet button that says what is chosen and opens the other choices, where a field would be too much. `shown` is what the button says. */
export const ChoiceMenu = <Value extends string>({ label, shown, icon, value, choices, onChange }: {
  readonly label: string
  readonly shown: string
  readonly icon: IconShape
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}) => {
  const { ui } = useText()
  return (
    <MenuTrigger>
      <AriaButton className="button" data-look="quiet" data-size={32}>
        <Icon shape={icon} size={16} />
        <span><span className="visually-hidden">{ui.lead({ label })}</span> {shown}</span>
        <Icon shape={CaretDown} size={16} />
      </AriaButton>
      <Popover className="popover" placement="bottom start" offset={4}>
        <AriaMenu className="menu" aria-label={label} selectionMode="single" disallowEmptySelection selectedKeys={[value]}
          onAction={(key) => {
            const chosen = choices.find((choice) => choice.value === key)
            if (chosen) onChange(chosen.value)
          }}>
          {choices.map((choice) => (
            <MenuItem key={choice.value} id={choice.value} className="menu__item" textValue={choice.label}>
              <span className="menu__words">{choice.label}</span>
              {choice.value === value && <Icon shape={Check} size={16} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
