import { CheckCircle, Clock, WarningCircle } from '@phosphor-icons/react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconShape } from './icon-shape.ts'
import './badge.css'

export type BadgeTone = 'soon' | 'check' | 'late' | 'leaf' | 'quiet' | 'outline'

const icons: Readonly<Partial<Record<BadgeTone, IconShape>>> = { soon: Clock, check: WarningCircle, late: WarningCircle, leaf: CheckCircle }

/** A state as icon and words. `isPlain` has no fill, for tables. */
export const Badge = ({ tone, icon, isPlain = false, children }: {
  readonly tone: BadgeTone
  readonly icon?: IconShape
  readonly isPlain?: boolean
  readonly children: ReactNode
}) => {
  const shape = icon ?? icons[tone]
  return (
    <span className="badge" data-tone={tone} data-plain={isPlain}>
      {shape && <Icon shape={shape} size={16} />}
      <span>{children}</span>
    </span>
  )
}
