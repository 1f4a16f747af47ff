import { ArrowBendUpLeft, PaperPlaneTilt, PencilSimple, Prohibit } from '@phosphor-icons/react'
import type { ActionState } from '../../../core/action/types.ts'
import type { IconShape } from '../../ui/icon-shape.ts'

/** The sign of each state, always beside its words. */
export const stateIcons: Readonly<Record<ActionState, IconShape>> = {
  'to-write': PencilSimple, 'written': PencilSimple, 'posted': PaperPlaneTilt, 'not-sent': Prohibit, 'given-back': ArrowBendUpLeft,
}
