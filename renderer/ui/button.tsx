import { Button as AriaButton, type PressEvent } from 'react-aria-components'
import type { ReactNode } from 'react'
import './button.css'
import { WithReason, type Cannot } from './cannot.tsx'
import { Icon } from './icon.tsx'
import type { IconShape } from './icon-shape.ts'
import { useIsFormBusy } from './form.tsx'
import { useText } from '../text.ts'
import { useOnce } from './use-once.ts'
import { useStopped } from './use-stopped.ts'

export type ButtonLook = 'filled' | 'outlined' | 'quiet' | 'danger' | 'link'

/** A button; filled for the one main action of a view. Sizes are heights: 28 in rows, 32, 40 for the main action. */
export const Button = ({ look = 'outlined', size = 32, icon, iconAfter, cannot, type = 'button', label, description, takesFocus = false, isExpanded, actsOnPressStart = false, onPress, children }: {
  readonly look?: ButtonLook
  readonly size?: 28 | 32 | 40
  readonly icon?: IconShape
  readonly iconAfter?: IconShape
  /** Why it cannot be pressed now, null while it can; for buttons that can always be pressed, nothing. */
  readonly cannot?: Cannot
  readonly type?: 'button' | 'submit'
  /** The accessible name, where many buttons on a page have the same words. It should begin with them. */
  readonly label?: string
  /** Id of the text that says more about what it does. */
  readonly description?: string
  readonly takesFocus?: boolean
  readonly isExpanded?: boolean
  /** A press of the mouse acts where it begins, as in a menu: for a button that may move away before the press ends. */
  readonly actsOnPressStart?: boolean
  /** A promise keeps the button busy until it is settled: a double click presses once. */
  readonly onPress?: () => unknown
  readonly children: ReactNode
}) => {
  const { isBusy, run, pressProps } = useOnce(() => onPress?.(), isExpanded !== undefined)
  const isFormBusy = useIsFormBusy()
  const { ui: text } = useText()
  const stopped = useStopped()
  const checks = look === 'filled' || type === 'submit'
  const press = ({ target }: PressEvent): void => {
    if (!(checks && stopped.stops(target))) run()
  }
  const actsOnStart = ({ pointerType }: PressEvent): boolean => actsOnPressStart && pointerType === 'mouse'
  return (
    <>
      <WithReason cannot={cannot} words={children} button={({ isDisabled, describedBy = description, words }) => (
      <AriaButton
        className="button" data-look={look} data-size={size} type={type} isDisabled={isDisabled} data-busy={isBusy || (type === 'submit' && isFormBusy)}
        {...(label === undefined ? {} : { 'aria-label': label })}
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
        {...(takesFocus ? { autoFocus: true } : {})}
        {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
        {...(onPress === undefined && !checks ? {} : { ...pressProps, onPressStart: (event) => { if (actsOnStart(event)) press(event) }, onPress: (event) => { if (!actsOnStart(event)) press(event) } })}
      >
        {icon && <Icon shape={icon} size={size === 40 ? 18 : 16} />}
        <span>{words}</span>
        {iconAfter && <Icon shape={iconAfter} size={16} />}
      </AriaButton>
      )} />
      {stopped.isStopped && <span className="cannot__why" role="status">{text.correctFirst}</span>}
    </>
  )
}

/** A button that looks like a link in a line of text: underlined on hover, no box. */
export const LinkButton = ({ onPress, label, children, icon, isExpanded }: {
  readonly onPress: () => unknown
  readonly label?: string
  readonly icon?: IconShape
  readonly isExpanded?: boolean
  readonly children: ReactNode
}) => (
  <Button look="link" size={28} onPress={onPress} {...(label === undefined ? {} : { label })} {...(icon ? { icon } : {})}
    {...(isExpanded === undefined ? {} : { isExpanded })}>{children}</Button>
)

/** A button with only an icon; its label is the accessible name and the tooltip. For back, more, close, and undo in rows. */
export const IconButton = ({ icon, label, size = 32, look = 'quiet', saidBy = null, onPress }: {
  readonly icon: IconShape
  readonly label: string
  readonly size?: 28 | 32 | 40
  readonly look?: 'quiet' | 'outlined'
  /** The id of the text on the page that says why it cannot be pressed now, such as "Page 1 of 8"; null while it can. */
  readonly saidBy?: string | null
  readonly onPress?: () => unknown
}) => {
  const { isBusy, run, pressProps } = useOnce(() => onPress?.())
  return (
    <AriaButton className="button" data-look={look} data-size={size} data-icon-only="true" aria-label={label} isDisabled={saidBy !== null} {...(saidBy === null ? {} : { 'aria-describedby': saidBy })} data-busy={isBusy}
      render={(props) => <button {...props} title={label} />} {...(onPress === undefined ? {} : { ...pressProps, onPress: run })}>
      <Icon shape={icon} size={size === 28 ? 16 : 20} />
    </AriaButton>
  )
}
