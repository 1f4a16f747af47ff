import { DotsThree } from '@phosphor-icons/react'
import { useRef, useState, type KeyboardEvent } from 'react'
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

type MenuProps = {
  readonly label: string
  readonly choices: readonly MenuChoice[]
  readonly icon?: IconShape
}

const Choices = ({ choices }: Pick<MenuProps, 'choices'>) => choices.map((choice) => (
  <MenuItem key={choice.id} id={choice.id} className="menu__item" textValue={choice.label} data-tone={choice.tone ?? 'plain'}>
    {choice.icon && <Icon shape={choice.icon} size={16} />}
    <span className="menu__words">{choice.label}</span>
  </MenuItem>
))

const choose = (choices: readonly MenuChoice[], id: string | number): void => choices.find((choice) => choice.id === id)?.onChoose()

/** A menu behind three dots, for actions that are seldom used. `label` names the button. */
export const MoreMenu = ({ label, choices, icon = DotsThree }: MenuProps) => (
  <MenuTrigger>
    <AriaButton className="button" data-look="quiet" data-size={32} data-icon-only="true" aria-label={label}>
      <Icon shape={icon} size={20} />
    </AriaButton>
    <Popover className="popover" placement="bottom end" offset={4}>
      <AriaMenu className="menu" aria-label={label} onAction={(id) => choose(choices, id)}><Choices choices={choices} /></AriaMenu>
    </Popover>
  </MenuTrigger>
)

/** A menu that opens takes the focus: a key marks its first choice, a press by mouse or touch none. */
const focusIn = (opened: 'by-press' | 'by-key') => ({ autoFocus: opened === 'by-key' ? 'first' as const : true })

/** The same menu for each row of a table: until it is pressed it is only a button, so that a row is drawn quickly. */
export const RowMenu = ({ label, choices, icon = DotsThree }: MenuProps) => {
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState<'by-press' | 'by-key' | null>(null)
  // On the key down, as React Aria does: the click that follows would pass for one of a screen reader.
  const openByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    setOpened('by-key')
  }
  return (
    <>
      <button
        ref={button} type="button" className="button row-menu" data-look="quiet" data-size={32} data-icon-only="true" aria-label={label} aria-haspopup="menu" aria-expanded={opened !== null}
        onClick={() => setOpened('by-press')} onKeyDown={openByKey}
      >
        <Icon shape={icon} size={20} />
      </button>
      {opened !== null && (
        <Popover className="popover" triggerRef={button} isOpen onOpenChange={() => setOpened(null)} placement="bottom end" offset={4}>
          <AriaMenu className="menu" aria-label={label} {...focusIn(opened)} onClose={() => setOpened(null)} onAction={(id) => choose(choices, id)}><Choices choices={choices} /></AriaMenu>
        </Popover>
      )}
    </>
  )
}
