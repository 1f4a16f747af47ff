import type { PackField } from '../../../core/pack/problem-place.ts'

const focusable = 'input:not([type="hidden"]), textarea, [role="spinbutton"], [role="radio"], button'

/** Shows a part of the form and puts the focus on its first field. */
export const focusPackField = (field: PackField): void => {
  const part = document.querySelector(`[data-pack-field="${field}"]`)
  part?.scrollIntoView({ block: 'center' })
  part?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true })
}
