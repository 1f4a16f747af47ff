/** What one press saves together. */
const scopes = 'form, [role="dialog"], .page, .check, .settings'

/**
 * Leads to the first field around an element that holds something it cannot take, such as letters in a number.
 * Answers whether there is one: then nothing is saved.
 */
export const leadsToRefused = (element: Element): boolean => {
  const field = element.closest(scopes)?.querySelector<HTMLElement>('[data-refused="true"]')
  if (!field) return false
  // A field says what is wrong when it is left.
  field.blur()
  field.focus()
  return true
}
