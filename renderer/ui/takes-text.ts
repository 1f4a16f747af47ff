const notText = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])

/** Whether what is typed goes into this element, which then has an undo of its own. */
export const takesText = (target: EventTarget | null): boolean => {
  // A cell that says what is saved leaves undo to the app.
  if (target instanceof HTMLInputElement) return !notText.has(target.type) && target.dataset['undo'] !== 'app'
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && (target.isContentEditable || target.role === 'spinbutton'))
}
