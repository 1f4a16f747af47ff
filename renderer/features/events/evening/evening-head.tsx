import { Eye, EyeSlash, ProjectorScreen, SignOut } from '@phosphor-icons/react'
import type { Evening } from '../../../../preload/event-calls.ts'
import { VigilMark } from '../../../ui/vigil-mark.tsx'
import { useHeadingFocus } from '../../../navigation.tsx'
import { useText } from '../../../text.ts'
import { Icon } from '../../../ui/icon.tsx'
import { PressButton } from './press-button.tsx'
import { KeySign } from '../../../ui/key-sign.tsx'

/** The name of the evening, the people in the room, and the ways out. */
export const EveningHead = ({ evening, areHidden, onNames, onProjector, onLeave }: {
  readonly evening: Evening
  readonly areHidden: boolean
  readonly onNames: () => void
  readonly onProjector: () => unknown
  readonly onLeave: () => void
}) => {
  const { events: { mode: text }, format } = useText()
  const heading = useHeadingFocus(text.title({ name: evening.name }))
  return (
    <header className="evening__head">
      <VigilMark size={24} />
      <h1 ref={heading} tabIndex={-1} className="evening__name ellipsis">{evening.name}</h1>
      <span className="evening__day">{format.series([format.day(evening.on, 'long'), evening.people !== null && text.people({ count: evening.people })])}</span>
      <PressButton look="quiet" isPressed={!areHidden} onPress={onNames}><Icon shape={areHidden ? EyeSlash : Eye} size={20} /> {areHidden ? text.namesHidden : text.namesShown} <KeySign>{text.keys.namesKey}</KeySign></PressButton>
      <PressButton look="quiet" onPress={onProjector}><Icon shape={ProjectorScreen} size={20} /> {text.projector} <KeySign>{text.keys.projector}</KeySign></PressButton>
      <PressButton look="quiet" onPress={onLeave}><Icon shape={SignOut} size={20} /> {text.leave}</PressButton>
    </header>
  )
}
